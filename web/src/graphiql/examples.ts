/** Questions of this field, as the tabs that the query editor opens with. */

const EVIDENCE = `certainty contested independentSources
        claims { quote hedge by source { title kind publisher } }`;

/** Each opens as a tab, named after its operation. */
export const EXAMPLES: readonly string[] = [
  `# Who is who in a case, how sure, and in whose words.
# Connections keep every stored line with its evidence; plain lists keep only the nodes.
query CaseWithEvidence {
  cases(where: { name: { contains: "Fathers" } }) {
    name
    knownAs
    defendantsConnection {
      edges { properties { degree ${EVIDENCE} } node { name otherNames } }
    }
    investigatorsConnection {
      edges { properties { as ${EVIDENCE} } node { name } }
    }
    supervisorsConnection {
      edges { properties { as ${EVIDENCE} } node { name } }
    }
  }
}
`,
  `# On which attributes do sources contradict each other, and what does each say?
query ContestedFacts {
  facts(where: { contested: { eq: true } }) {
    kind
    value
    certainty
    claims { says polarity hedge by quote source { title publisher } }
  }
}
`,
  `# Sentences that sources report differently.
query ContestedSentences {
  courtDecisions(where: { prosecutionsConnection: { some: { edge: { contested: { eq: true } } } } }) {
    name
    sentencedConnection(where: { edge: { contested: { eq: true } } }) {
      edges { properties { penalty length as ${EVIDENCE} } node { name } }
    }
  }
}
`,
  `# Who investigated, supervised or judged a matter of Article 405? Whoever is charged under it is charged in one case:
# a prosecution is one person in one case, and filters go through it.
query Article405 {
  cases(where: { prosecutions: { some: { chargedUnder: { some: { article: { eq: "405" } } } } } }) {
    name
    investigatorsConnection { edges { properties { as ${EVIDENCE} } node { name } } }
    supervisorsConnection { edges { properties { as ${EVIDENCE} } node { name } } }
    judgesConnection { edges { properties { as ${EVIDENCE} } node { name } } }
  }
}
`,
  `# Who stands in more than one case, and in which parts? A frequency is not a guilt: mind the caveat.
query InTwoCases {
  recurrences(minCases: 2) {
    total
    caveat
    recurrences {
      name
      cases
      parts { says case { name } certainty contested }
      baseRates { feature { says } shared cases }
    }
  }
}
`,
  `# What repeats: features that cases share, with the words that say so.
query WhatRepeats {
  patterns(first: 5) {
    caveat
    patterns {
      title
      casesInWords
      yearsInWords
      voicesInWords
      fragile
      features {
        feature { says }
        legs { case { name } certainty passages { quote hedge by title } }
      }
    }
  }
}
`,
  `# Investigators and supervisors, the cases they are said to have run, and who says so.
query WhoRanCases {
  investigators {
    name
    investigatedConnection { edges { properties { as ${EVIDENCE} } node { name } } }
  }
  supervisors {
    name
    supervisedConnection { edges { properties { as ${EVIDENCE} } node { name } } }
  }
}
`,
  `# What one source says, claim by claim.
query WhatASourceSays {
  sources(where: { id: { eq: "case-of-fathers" } }) {
    title
    kind
    claims { says polarity certainty hedge by quote }
  }
}
`,
  `# A name in any spelling and either script, then all that is known about it.
query AnySpelling {
  search(text: "Дулат Агадил", first: 3) {
    matched
    card { id type name otherNames cases degree }
  }
}
`,
  `# What was loaded.
query Graph {
  graph {
    counts { type count }
    claims
    statements
    contested
    sources { id title publisher published kind }
  }
}
`,
];

// Who is on the defendants' side of a case: people by name, and groups, with how many these count and whom they include?
// :param id => 'case-of-the-thirteen'
CALL () {
  MATCH (matter:Case {id: $id}) RETURN matter
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(matter:Case) RETURN matter
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(matter:Case) RETURN matter
}
RETURN
  COLLECT {
    MATCH (matter)<-[part:DEFENDANT_IN]-(person:Person) WHERE part.certainty <> 'DENIED'
    RETURN DISTINCT person.id ORDER BY person.id
  } AS people,
  COLLECT {
    MATCH (matter)<-[part:DEFENDANT_IN]-(group:Group) WHERE part.certainty <> 'DENIED'
    WITH DISTINCT group ORDER BY group.name, group.id
    RETURN group {.id, .name, min: group.min, max: group.max}
  } AS groups

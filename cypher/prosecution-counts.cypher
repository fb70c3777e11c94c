// How many prosecutions of people by name are there, of how many people, and how many of groups? Of one node: those of the
// person, in the case, or on which the node hangs; of all where id is null. Which of them may be one with another?
// :param id => 'case-of-mothers', :param open => ['case-of-the-thirteen']
CALL () {
  WITH $id AS id WHERE id IS NULL
  MATCH (p:Prosecution) RETURN p
  UNION
  WITH $id AS id WHERE id IS NOT NULL
  CALL (id) {
    MATCH (n:Entity {id: id}) RETURN n
    UNION
    MATCH (:Mention {id: id})-[:REFERS_TO]->(n:Entity) RETURN n
    UNION
    MATCH (:FormerId {id: id})-[:REFERS_TO]->(n:Entity) RETURN n
  }
  MATCH (n)--(p:Prosecution) RETURN p
}
MATCH (who:Entity)<-[:OF]-(p)-[:IN_CASE]->(matter:Case)
WITH count(CASE WHEN who:Person THEN p END) AS prosecutions, count(CASE WHEN who:Group THEN p END) AS ofGroups,
  count(DISTINCT CASE WHEN who:Person THEN who END) AS people,
  collect(DISTINCT CASE WHEN who:Person AND who.id IN $open THEN who.id END) AS openPeople,
  collect(CASE WHEN who:Person AND (who.id IN $open OR matter.id IN $open) THEN {id: p.id, who: who.id, matter: matter.id} END) AS open
RETURN prosecutions, ofGroups, people, openPeople, open

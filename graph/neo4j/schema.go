package neo4j

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// schemaVersion counts the changes of the database's shape.
const schemaVersion = 1

// kindLabels is the second label of a party, by its kind.
var kindLabels = map[graph.PartyKind]string{graph.State: "Country", graph.Group: "Group", graph.Company: "Company",
	graph.Agency: "Agency", graph.Person: "Person", graph.Organisation: "Organisation",
	graph.Publication: "Publication", graph.Region: "Region", graph.Unnamed: "Unnamed"}

// legKinds are the types of the relationships that legs are.
var legKinds = []graph.LegKind{graph.ExportsTo, graph.RoutesTo, graph.PlansTransferTo, graph.BoundFor, graph.NoTransferTo}

// schema is constraints and indexes, each created only where it is not there.
func schema() []string {
	var statements []string
	for _, label := range []string{"Party", "Claim", "Document", "Forgotten", "Store", "Commit"} {
		statements = append(statements, fmt.Sprintf(
			`CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE`, label, label))
	}
	for _, kind := range legKinds {
		statements = append(statements, fmt.Sprintf(
			`CREATE CONSTRAINT %s_id IF NOT EXISTS FOR ()-[l:%s]-() REQUIRE l.id IS UNIQUE`, kind, kind))
	}
	return append(statements,
		`CREATE INDEX document_revision IF NOT EXISTS FOR (d:Document) ON (d.revision)`,
		`CREATE INDEX forgotten_revision IF NOT EXISTS FOR (f:Forgotten) ON (f.revision)`,
		`CREATE INDEX party_part_of IF NOT EXISTS FOR (p:Party) ON (p.partOf)`,
		`CREATE INDEX party_name IF NOT EXISTS FOR (p:Party) ON (p.name)`,
		`CREATE INDEX claim_polarity IF NOT EXISTS FOR (c:Claim) ON (c.polarity)`,
		`CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON EACH [c.words]
			OPTIONS {indexConfig: {`+"`fulltext.analyzer`"+`: 'whitespace'}}`,
		`CREATE FULLTEXT INDEX document_words IF NOT EXISTS FOR (d:Document) ON EACH [d.words]
			OPTIONS {indexConfig: {`+"`fulltext.analyzer`"+`: 'whitespace'}}`,
		`CALL db.awaitIndexes(300)`)
}

// createSchema refuses the database of a newer program and creates what an
// older one lacks.
func (s *Store) createSchema(ctx context.Context) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	version, err := neo4j.ExecuteRead(ctx, session, func(tx neo4j.ManagedTransaction) (int64, error) {
		return single[int64](ctx, tx, `OPTIONAL MATCH (s:Store {id: 'store'}) RETURN coalesce(s.schema, 0)`, nil)
	})
	switch {
	case err != nil:
		return err
	case version > schemaVersion:
		return fmt.Errorf("%w: its schema is %d, this one knows %d", ErrNewer, version, schemaVersion)
	case version == schemaVersion:
		return nil
	}
	for _, statement := range schema() {
		result, err := session.Run(ctx, statement, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return fmt.Errorf("create schema: %w", err)
		}
	}
	_, err = session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		return nil, execute(ctx, tx, `MERGE (s:Store {id: 'store'}) ON CREATE SET s.revision = 0 SET s.schema = $version
			MERGE (c:Commit {id: 'commit'}) ON CREATE SET c.announced = s.revision, c.completed = s.revision`, map[string]any{"version": schemaVersion})
	})
	return err
}

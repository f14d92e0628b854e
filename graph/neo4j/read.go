package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// Fingerprints returns the fingerprints of documents; see graph.Store.
func (s *Store) Fingerprints(ctx context.Context, documents []string) (map[string]string, error) {
	fingerprints := map[string]string{}
	_, err := s.consistent(ctx, "read fingerprints", func(tx neo4j.ManagedTransaction) error {
		found := map[string]string{}
		err := each(ctx, tx, func(values []any) error {
			id, _ := values[0].(string)
			found[id], _ = values[1].(string)
			return nil
		}, `MATCH (d:Document) WHERE d.id IN $ids RETURN d.id, d.fingerprint`, parameters{"ids": documents})
		fingerprints = found
		return err
	})
	return fingerprints, err
}

const documentProperties = `d {.id, .title, .publisher, .publishedOn, .publishedOnText, .url, .language, .mediaType, .text}`

func documentOf(r record) graph.Document {
	return graph.Document{ID: r.text("id"), Title: r.text("title"), Publisher: r.text("publisher"),
		PublishedOn: graph.Period{EDTF: r.text("publishedOn"), Text: r.text("publishedOnText")},
		URL:         r.text("url"), Language: r.text("language"), MediaType: r.text("mediaType"), Text: r.text("text")}
}

// Documents returns documents with their text; see graph.Store.
func (s *Store) Documents(ctx context.Context, ids []string) ([]graph.Document, error) {
	var documents []graph.Document
	_, err := s.consistent(ctx, "read documents", func(tx neo4j.ManagedTransaction) (err error) {
		documents, err = documentsIn(ctx, tx, ids)
		return err
	})
	return documents, err
}

func documentsIn(ctx context.Context, tx neo4j.ManagedTransaction, ids []string) ([]graph.Document, error) {
	var documents []graph.Document
	err := each(ctx, tx, func(values []any) error {
		properties, _ := values[0].(map[string]any)
		documents = append(documents, documentOf(properties))
		return nil
	}, `MATCH (d:Document) WHERE d.id IN $ids RETURN `+documentProperties, parameters{"ids": ids})
	slices.SortFunc(documents, func(a, b graph.Document) int { return cmp.Compare(a.ID, b.ID) })
	return documents, err
}

// Claims returns claims with everything belonging to them; see graph.Store.
func (s *Store) Claims(ctx context.Context, ids []string) ([]graph.Claim, error) {
	var claims []graph.Claim
	_, err := s.consistent(ctx, "read claims", func(tx neo4j.ManagedTransaction) (err error) {
		claims, err = claimsIn(ctx, tx, `MATCH (c:Claim) WHERE c.id IN $ids`, ids)
		if err != nil {
			return err
		}
		parties, err := partiesIn(ctx, tx, namedIn(claims))
		if err != nil {
			return err
		}
		return nameParties(claims, parties)
	})
	return claims, err
}

// claimsIn reads claims, in the order of their ids, whose parties are ids only.
func claimsIn(ctx context.Context, tx neo4j.ManagedTransaction, match string, ids []string) ([]graph.Claim, error) {
	var claims []graph.Claim
	err := each(ctx, tx, func(values []any) error {
		properties, _ := values[0].(map[string]any)
		claims = append(claims, claimOf(properties))
		return nil
	}, match+` RETURN c {.*, words: null,
		statements: COLLECT { MATCH (c)-[s:STATED_BY]->(p) RETURN [p.id, properties(s)] },
		participants: COLLECT { MATCH (c)-[s:PARTICIPANT]->(p) RETURN [p.id, properties(s)] }}`, parameters{"ids": ids})
	slices.SortFunc(claims, func(a, b graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	return claims, err
}

func claimOf(r record) graph.Claim {
	c := graph.Claim{ID: r.text("id"), DocumentID: r.text("documentId"), Ordinal: r.number("ordinal"),
		Polarity: graph.Polarity(r.text("polarity")), Negation: graph.Negation(r.text("negation")),
		Status: graph.Status(r.text("status")), Stage: graph.Stage(r.text("stage")),
		Authorisation: graph.Authorisation(r.text("authorisation")), GoodsText: r.text("goodsText"),
		Period:  graph.Period{EDTF: r.text("date"), Text: r.text("dateText"), Basis: graph.PeriodBasis(r.text("dateBasis"))},
		Reading: graph.Reading(r.text("reading")), Extractor: r.text("extractor"), Evidence: evidenceOf(r)}
	for _, id := range r.texts("route") {
		c.Route = append(c.Route, graph.Party{ID: id})
	}
	for _, kind := range r.texts("goods") {
		c.Goods = append(c.Goods, graph.Goods(kind))
	}
	if _, there := r["valueId"]; there {
		c.Value = &graph.Money{ID: r.text("valueId"), Amount: r.amount("value"), Min: r.amount("valueMin"), Max: r.amount("valueMax"),
			Currency: r.text("currency"), Approximate: r.flag("valueApproximate"), Text: r.text("valueText")}
	}
	if _, there := r["quantityId"]; there {
		c.Quantity = &graph.Quantity{ID: r.text("quantityId"), Amount: r.amount("quantity"), Min: r.amount("quantityMin"),
			Max: r.amount("quantityMax"), Unit: r.text("unit"), Approximate: r.flag("quantityApproximate"), Text: r.text("quantityText")}
	}
	c.Statements, c.Participants, c.Supports = statementsOf(r), participantsOf(r), supportsOf(r)
	return c
}

func evidenceOf(r record) graph.Evidence {
	return graph.Evidence{Quote: r.text("quote"), Start: r.number("start"), End: r.number("end"), Page: r.number("page")}
}

// inRank sorts relationships by their rank.
func inRank(pairs []pair) []pair {
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Compare(a.properties.number("rank"), b.properties.number("rank"))
	})
	return pairs
}

func statementsOf(claim record) []graph.Statement {
	var statements []graph.Statement
	for _, s := range inRank(claim.records("statements")) {
		r := s.properties
		statements = append(statements, graph.Statement{By: graph.Party{ID: s.id}, Cue: r.text("cue"), Hedge: r.text("hedge"),
			SaidOn: graph.Period{EDTF: r.text("date"), Text: r.text("dateText")}, Stance: graph.Stance(r.text("stance")),
			Attribution: graph.Attribution(r.text("attribution")), Origin: r.flag("origin"), Evidence: evidenceOf(r)})
	}
	return statements
}

func participantsOf(claim record) []graph.Participant {
	var participants []graph.Participant
	for _, p := range inRank(claim.records("participants")) {
		participants = append(participants, graph.Participant{Party: graph.Party{ID: p.id},
			Role: graph.Role(p.properties.text("role")), Evidence: evidenceOf(p.properties)})
	}
	return participants
}

func supportsOf(claim record) []graph.Support {
	number := func(key string, i int) int {
		list, _ := claim[key].([]any)
		if i >= len(list) {
			return 0
		}
		n, _ := list[i].(int64)
		return int(n)
	}
	var supports []graph.Support
	resolutions, quotes := claim.texts("supportResolutions"), claim.texts("supportQuotes")
	for i, field := range claim.texts("supportFields") {
		if i >= len(resolutions) || i >= len(quotes) {
			break
		}
		supports = append(supports, graph.Support{Field: field, Resolution: graph.Resolution(resolutions[i]),
			Evidence: graph.Evidence{Quote: quotes[i], Start: number("supportStarts", i), End: number("supportEnds", i),
				Page: number("supportPages", i)}})
	}
	return supports
}

// namedIn lists the ids of the parties of claims.
func namedIn(claims []graph.Claim) []string {
	ids := []string{}
	seen := map[string]bool{}
	for i := range claims {
		for _, party := range claims[i].Parties() {
			if !seen[party.ID] {
				seen[party.ID] = true
				ids = append(ids, party.ID)
			}
		}
	}
	return ids
}

// nameParties puts the whole parties in the place of their ids.
func nameParties(claims []graph.Claim, parties map[string]graph.Party) error {
	var missing error
	whole := func(p *graph.Party) {
		known, there := parties[p.ID]
		if !there {
			missing = fmt.Errorf("party %s: %w", p.ID, errUnstable)
		}
		*p = known
	}
	for i := range claims {
		c := &claims[i]
		for place := range c.Route {
			whole(&c.Route[place])
		}
		for rank := range c.Statements {
			whole(&c.Statements[rank].By)
		}
		for rank := range c.Participants {
			whole(&c.Participants[rank].Party)
		}
	}
	return missing
}

// Parties returns parties, all of them where ids is nil; see graph.Store.
func (s *Store) Parties(ctx context.Context, ids []string) ([]graph.Party, error) {
	var found map[string]graph.Party
	_, err := s.consistent(ctx, "read parties", func(tx neo4j.ManagedTransaction) (err error) {
		found, err = partiesIn(ctx, tx, ids)
		return err
	})
	if err != nil {
		return nil, err
	}
	parties := make([]graph.Party, 0, len(found))
	for _, party := range found {
		parties = append(parties, party)
	}
	slices.SortFunc(parties, func(a, b graph.Party) int { return cmp.Compare(a.ID, b.ID) })
	return parties, nil
}

func partiesIn(ctx context.Context, tx neo4j.ManagedTransaction, ids []string) (map[string]graph.Party, error) {
	match := `MATCH (p:Party) WHERE p.id IN $ids`
	if ids == nil {
		match = `MATCH (p:Party)`
	}
	parties := map[string]graph.Party{}
	err := each(ctx, tx, func(values []any) error {
		properties, _ := values[0].(map[string]any)
		r := record(properties)
		parties[r.text("id")] = graph.Party{ID: r.text("id"), Kind: graph.PartyKind(r.text("kind")), Name: r.text("name"),
			ISO2: r.text("iso2"), ISO3: r.text("iso3"), PartOf: r.text("partOf"), Area: r.text("area"), Lexical: r.flag("lexical")}
		return nil
	}, match+` RETURN p {.id, .kind, .name, .iso2, .iso3, .partOf, .area, .lexical}`, parameters{"ids": ids})
	return parties, err
}

// MatchClaims finds claims by the words of their quotes; see graph.Store.
func (s *Store) MatchClaims(ctx context.Context, text string, yield func(string) error) error {
	return s.match(ctx, "search claims", "claim_words", text, yield)
}

// MatchDocuments finds documents by the words of their texts; see graph.Store.
func (s *Store) MatchDocuments(ctx context.Context, text string, yield func(string) error) error {
	return s.match(ctx, "search documents", "document_words", text, yield)
}

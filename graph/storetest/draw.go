package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"armsgraph/graph"
)

// oddTexts are texts that codecs, collations and query languages get wrong.
var oddTexts = []string{
	"", " ", "Serbia", "Србија", "naïve", "nai\u0308ve", "a\u202eb\u2066c\u2069", "\u200b\u200d\ufeff",
	"\U0001F680\U0001F1F7\U0001F1F8 👩‍👩‍👧", "'; DROP TABLE claim; --", `"quoted" \ and \u0000`, "{x} $y `z` [w]",
	"line\nfeed\r\n\ttab", "الأسلحة إلى", "武器を", "%_*?", "NULL", "true", "-0", "1e309", "\u0000middle\u0000", "ſtraße İı",
	"\U0010FFFF\uFFFD", "' OR 1=1",
}

func drawText(t *rapid.T, label string) string {
	return rapid.OneOf(rapid.SampledFrom(oddTexts), rapid.StringN(0, 12, 40)).Draw(t, label)
}

func drawOneOf[T any](t *rapid.T, label string, all []T) T {
	return rapid.SampledFrom(all).Draw(t, label)
}

// drawMaybe draws a value of a vocabulary, or none.
func drawMaybe[T ~string](t *rapid.T, label string, all []T) T {
	return drawOneOf(t, label, append([]T{""}, all...))
}

func drawParty(t *rapid.T) graph.Party {
	id := drawOneOf(t, "party", []string{"RS", "CZ", "UA", "RSF", "ru-svr", "gb-financial-times", "x.0", "y.1", "ämne"})
	return graph.Party{ID: id, Kind: drawOneOf(t, "kind", graph.AllPartyKinds),
		Name: drawOneOf(t, "name", []string{"Serbia", "Republic of Serbia", "Ä", "Z", id}),
		ISO2: drawOneOf(t, "iso2", []string{"", "RS"}), ISO3: drawOneOf(t, "iso3", []string{"", "SRB"}),
		PartOf: drawOneOf(t, "part of", []string{"", "RU", "GB"}), Area: drawOneOf(t, "area", []string{"", "Africa"}),
		Lexical: rapid.Bool().Draw(t, "lexical")}
}

func drawPeriod(t *rapid.T) graph.Period {
	return graph.Period{EDTF: drawOneOf(t, "edtf", []string{"", "2022/..", "../2025-05-29", "2024-06", "1984?", "200X", "2023-21"}),
		Text: drawText(t, "period words")}
}

func drawEvidence(t *rapid.T) graph.Evidence {
	start := rapid.IntRange(0, 1<<40).Draw(t, "start")
	return graph.Evidence{Quote: drawText(t, "quote"), Start: start,
		End: start + rapid.IntRange(0, 300).Draw(t, "length"), Page: rapid.IntRange(0, 3).Draw(t, "page")}
}

func drawStatement(t *rapid.T) graph.Statement {
	return graph.Statement{By: drawParty(t), Cue: drawText(t, "cue"), Hedge: drawText(t, "hedge"), SaidOn: drawPeriod(t),
		Stance: drawOneOf(t, "stance", graph.AllStances), Attribution: drawMaybe(t, "attribution", graph.AllAttributions),
		Origin: rapid.Bool().Draw(t, "origin"), Evidence: drawEvidence(t)}
}

func drawParticipant(t *rapid.T) graph.Participant {
	return graph.Participant{Party: drawParty(t), Role: drawOneOf(t, "role", graph.AllRoles), Evidence: drawEvidence(t)}
}

func drawSupport(t *rapid.T) graph.Support {
	return graph.Support{Field: drawOneOf(t, "field", []string{"route.0", "goods", "value", "polarity"}),
		Resolution: drawOneOf(t, "resolution", graph.AllResolutions), Evidence: drawEvidence(t)}
}

func drawRoute(t *rapid.T) []graph.Party {
	var route []graph.Party
	for range rapid.IntRange(2, 5).Draw(t, "stops") {
		party := drawParty(t)
		if !slices.ContainsFunc(route, func(p graph.Party) bool { return p.ID == party.ID }) {
			route = append(route, party)
		}
	}
	for i := 0; len(route) < 2; i++ {
		route = append(route, graph.Party{ID: fmt.Sprint("other", i), Kind: graph.Group, Name: "Other"})
	}
	return route
}

func drawAmount(t *rapid.T) float64 {
	return rapid.OneOf(rapid.Float64Range(-1e300, 1e300), rapid.SampledFrom([]float64{0, 1, 0.1, 8e8, 1 << 53, 5e-324})).Draw(t, "amount")
}

func drawMoney(t *rapid.T) *graph.Money {
	if !rapid.Bool().Draw(t, "has a sum") {
		return nil
	}
	return &graph.Money{ID: drawText(t, "sum id"), Amount: drawAmount(t), Min: drawAmount(t), Max: drawAmount(t),
		Currency: drawOneOf(t, "currency", []string{"EUR", "USD", "YUD"}), Approximate: rapid.Bool().Draw(t, "about"),
		Text: drawText(t, "sum words")}
}

func drawQuantity(t *rapid.T) *graph.Quantity {
	if !rapid.Bool().Draw(t, "has a quantity") {
		return nil
	}
	return &graph.Quantity{ID: drawText(t, "quantity id"), Amount: drawAmount(t), Min: drawAmount(t), Max: drawAmount(t),
		Unit: drawText(t, "unit"), Approximate: rapid.Bool().Draw(t, "about"), Text: drawText(t, "quantity words")}
}

func drawClaim(t *rapid.T, document string, ordinal int) graph.Claim {
	c := graph.Claim{DocumentID: document, Ordinal: ordinal, Route: drawRoute(t),
		Polarity: drawOneOf(t, "polarity", graph.AllPolarities),
		Stage:    drawMaybe(t, "stage", graph.AllStages), Authorisation: drawMaybe(t, "authorisation", graph.AllAuthorisations),
		Goods:     graph.GoodsSet(rapid.Uint16Range(0, uint16(graph.AnyGoods)).Draw(t, "goods")).List(),
		GoodsText: drawText(t, "goods words"), Quantity: drawQuantity(t), Value: drawMoney(t), Period: drawPeriod(t),
		Statements:   rapid.SliceOfN(rapid.Custom(drawStatement), 1, 3).Draw(t, "statements"),
		Participants: rapid.SliceOfN(rapid.Custom(drawParticipant), 0, 2).Draw(t, "participants"),
		Evidence:     drawEvidence(t), Supports: rapid.SliceOfN(rapid.Custom(drawSupport), 0, 3).Draw(t, "supports"),
		Reading: drawMaybe(t, "reading", graph.AllReadings), Extractor: drawOneOf(t, "extractor", []string{"", "rules/1"})}
	c.Period.Basis = drawMaybe(t, "basis", graph.AllPeriodBases)
	if c.Polarity == graph.Negated {
		c.Negation = drawOneOf(t, "negation", graph.AllNegations)
	} else {
		c.Status = drawOneOf(t, "status", graph.AllStatuses)
	}
	c.ID = graph.ClaimID(document, c.Route, c.Polarity, c.Evidence.Start, c.Evidence.End, ordinal)
	return c
}

// documentID is the id of the n-th document of a test.
func documentID(n int) string {
	sum := sha256.Sum256(fmt.Append(nil, n))
	return hex.EncodeToString(sum[:])
}

func drawExtraction(t *rapid.T) graph.Extraction {
	return drawExtractionOf(t, documentID(rapid.IntRange(0, 5).Draw(t, "document")))
}

// Drawn is a number of documents with random claims of every kind between a
// few parties, the same at each call.
func Drawn(documents int) []graph.Extraction {
	drawn := make([]graph.Extraction, documents)
	for n := range drawn {
		drawn[n] = rapid.Custom(func(t *rapid.T) graph.Extraction { return drawExtractionOf(t, documentID(n)) }).Example(n)
	}
	return drawn
}

func drawExtractionOf(t *rapid.T, id string) graph.Extraction {
	e := graph.Extraction{Fingerprint: drawOneOf(t, "fingerprint", []string{"", "a", "b"}),
		Parties: rapid.SliceOfN(rapid.Custom(drawParty), 0, 2).Draw(t, "parties"),
		Document: graph.Document{ID: id, Title: drawText(t, "title"), Publisher: drawText(t, "publisher"),
			PublishedOn: drawPeriod(t), URL: drawText(t, "url"), Language: drawOneOf(t, "language", []string{"", "en", "sr-Cyrl"}),
			MediaType: drawOneOf(t, "media type", []string{"text/plain", "application/pdf"}), Text: drawText(t, "text"),
			Sketch: rapid.SliceOfN(rapid.Uint64(), 0, 3).Draw(t, "sketch")}}
	for i := range rapid.IntRange(0, 4).Draw(t, "claims") {
		e.Claims = append(e.Claims, drawClaim(t, id, i))
	}
	return e
}

package storetest

import (
	"fmt"

	"armsgraph/graph"
)

// Parties that tests use.
var (
	Serbia  = graph.Party{ID: "RS", Kind: graph.State, Name: "Serbia", ISO2: "RS", ISO3: "SRB", Lexical: true}
	Czechia = graph.Party{ID: "CZ", Kind: graph.State, Name: "Czechia", ISO2: "CZ", ISO3: "CZE", Lexical: true}
	Ukraine = graph.Party{ID: "UA", Kind: graph.State, Name: "Ukraine", ISO2: "UA", ISO3: "UKR", Lexical: true}
	Russia  = graph.Party{ID: "RU", Kind: graph.State, Name: "Russia", ISO2: "RU", ISO3: "RUS", Lexical: true}
	SVR     = graph.Party{ID: "ru-svr", Kind: graph.Agency, Name: "Foreign Intelligence Service (SVR)", PartOf: "RU", Lexical: true}
)

// NewExtraction is a document without claims; n tells documents apart.
func NewExtraction(n int, text string) graph.Extraction {
	return graph.Extraction{Fingerprint: "rules/1", Document: graph.Document{ID: documentID(n), Title: fmt.Sprint("Document ", n),
		Publisher: "Euronews", PublishedOn: graph.Period{EDTF: "2025-05-30"}, MediaType: "text/plain", Language: "en", Text: text}}
}

// AddClaim adds an affirmed, alleged claim of ammunition to an extraction, by
// one speaker, on the words from start to end (code points) of its text.
func AddClaim(e *graph.Extraction, start, end int, speaker graph.Party, route ...graph.Party) *graph.Claim {
	evidence := graph.Evidence{Quote: string([]rune(e.Document.Text)[start:end]), Start: start, End: end}
	claim := graph.Claim{DocumentID: e.Document.ID, Ordinal: len(e.Claims), Route: route, Polarity: graph.Affirmed,
		Status: graph.Alleged, Stage: graph.Shipped, Goods: []graph.Goods{graph.Ammunition}, GoodsText: "ammunition",
		Period: graph.Period{EDTF: "../2025-05-30", Basis: graph.Bounded}, Evidence: evidence, Reading: graph.Machine, Extractor: "rules/1",
		Statements: []graph.Statement{{By: speaker, Cue: "accusing", Stance: graph.Alleges, Attribution: graph.OnRecord,
			Origin: true, Evidence: evidence}}}
	claim.ID = graph.ClaimID(claim.DocumentID, route, claim.Polarity, start, end, claim.Ordinal)
	e.Claims = append(e.Claims, claim)
	return &e.Claims[len(e.Claims)-1]
}

// report is a document with claims along the given routes.
func report(n int, routes ...[]graph.Party) graph.Extraction {
	e := NewExtraction(n, fmt.Sprintf("Report %d: the SVR accused Serbia of channeling rockets to Ukraine.", n))
	for _, route := range routes {
		AddClaim(&e, 0, len(e.Document.Text), SVR, route...)
	}
	return e
}

func route(parties ...graph.Party) []graph.Party { return parties }

// group is a party that only tests know.
func group(n int) graph.Party {
	return graph.Party{ID: fmt.Sprintf("GROUP%d", n), Kind: graph.Group, Name: fmt.Sprint("Group ", n), Lexical: true}
}

// unnamed is the unnamed stop of a claim.
func unnamed(claim string, place int) graph.Party {
	return graph.Party{ID: graph.UnnamedID(claim, place), Kind: graph.Unnamed, Name: "unnamed African nations", Area: "Africa"}
}

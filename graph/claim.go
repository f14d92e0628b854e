package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
)

// Claim is one statement, in one document, that goods move along a route. It is
// never merged with another claim.
type Claim struct {
	ID         string // see ClaimID
	DocumentID string
	// Ordinal tells apart claims of one document that share route, polarity
	// and evidence.
	Ordinal int
	// Route is the ordered parties, origin first, recipient last: at least
	// two, none twice.
	Route         []Party
	Polarity      Polarity
	Negation      Negation      // on NEGATED, else empty
	Status        Status        // on AFFIRMED and PLANNED, else empty
	Stage         Stage         // empty where the text does not say
	Authorisation Authorisation // empty where the text does not say
	Goods         []Goods       // sorted in AllGoods' order
	GoodsText     string        // the words
	Quantity      *Quantity
	Value         *Money
	// Period is when the transfer took place or is to; zero where nothing is
	// known (a negated claim without a date).
	Period       Period
	Statements   []Statement // outermost asserter first; at least one
	Participants []Participant
	Evidence     Evidence
	Supports     []Support
	Reading      Reading
	Extractor    string // name and version: "rules/1"
}

// Evidence is the exact words, whole sentences, at code points [Start, End) of
// the document's text: text[Start:End] == Quote, always.
type Evidence struct {
	Quote string
	Start int // Unicode code points
	End   int
	Page  int // from 1; 0 where the document has no pages
}

// Statement is one asserter of the chain that leads from the document's
// publisher to the innermost speaker, or a later speaker on the same claim.
type Statement struct {
	By          Party
	Cue         string // "accusing", "according to"; empty where there is none
	Hedge       string // verbatim: "suggested"; empty where there is none
	SaidOn      Period // basis is empty
	Stance      Stance
	Attribution Attribution // empty where it does not apply
	Origin      bool        // the claim's innermost named asserter
	Evidence    Evidence
}

// Participant is a party with a role beside the route.
type Participant struct {
	Party    Party
	Role     Role
	Evidence Evidence
}

// Support is the words behind one field, which may stand in another sentence.
type Support struct {
	Field      string // a path: route.0, goods, value, quantity, period, polarity, statements.0
	Resolution Resolution
	Evidence   Evidence
}

// Money is a sum. Claims that share one sum share its ID: add it up once.
type Money struct {
	ID          string
	Amount      float64
	Min, Max    float64 // equal to Amount where no range was told
	Currency    string  // ISO 4217
	Approximate bool
	Text        string
}

// Quantity is an amount of goods. Claims that share one share its ID.
type Quantity struct {
	ID          string
	Amount      float64
	Min, Max    float64 // equal to Amount where no range was told
	Unit        string  // "rounds"; empty where the text has none
	Approximate bool
	Text        string
}

// ClaimID is the claim's id: the SHA-256 of the document's id, the party codes,
// the polarity, the evidence's offsets and the ordinal.
func ClaimID(documentID string, route []Party, polarity Polarity, start, end, ordinal int) string {
	sum := sha256.New()
	fmt.Fprintf(sum, "%s\n", documentID)
	for _, party := range route {
		fmt.Fprintf(sum, "%s>", party.Code())
	}
	fmt.Fprintf(sum, "\n%s\n%d-%d\n%d", polarity, start, end, ordinal)
	return hex.EncodeToString(sum.Sum(nil))
}

// SumID is the id of a sum or quantity: one for all claims of a document that
// rest on the same words.
func SumID(documentID string, start, end int) string {
	sum := sha256.New()
	io.WriteString(sum, documentID)
	fmt.Fprintf(sum, "\n%d-%d", start, end)
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// Origins lists the claim's innermost named asserters; usually one, none where
// every speaker is unnamed.
func (c *Claim) Origins() []Party {
	var origins []Party
	for _, s := range c.Statements {
		if s.Origin {
			origins = append(origins, s.By)
		}
	}
	return origins
}

// Parties lists who stands on the route, states the claim or takes part, some
// of them repeatedly.
func (c *Claim) Parties() []Party {
	parties := make([]Party, 0, len(c.Route)+len(c.Statements)+len(c.Participants))
	parties = append(parties, c.Route...)
	for _, s := range c.Statements {
		parties = append(parties, s.By)
	}
	for _, p := range c.Participants {
		parties = append(parties, p.Party)
	}
	return parties
}

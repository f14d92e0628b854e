// Package line is a claim as one line of JSON: what `extract` prints and
// `export` writes, and what `eval` scores.
package line

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"armsgraph/graph"
)

// Line is one claim. All keys are always present; a null is not known.
type Line struct {
	Document   string  `json:"document"` // the path as given, - for standard input
	DocumentID string  `json:"documentId,omitempty"`
	ClaimID    string  `json:"claimId"`
	Route      []Party `json:"route"`

	Polarity      graph.Polarity       `json:"polarity"`
	Negation      *graph.Negation      `json:"negation"`
	Status        *graph.Status        `json:"status"`
	Stage         *graph.Stage         `json:"stage"`
	Authorisation *graph.Authorisation `json:"authorisation"`

	Goods     []string  `json:"goods"` // slugs: "small-arms"
	GoodsText *string   `json:"goodsText"`
	Quantity  *Quantity `json:"quantity"`
	Value     *Value    `json:"value"`

	Date      *string `json:"date"`      // EDTF, where the text states one
	DateBound *string `json:"dateBound"` // EDTF, where nothing is stated

	Statements   []Statement   `json:"statements"`
	Participants []Participant `json:"participants"`
	Evidence     Evidence      `json:"evidence"`
	Supports     []Support     `json:"supports"`
	Extractor    string        `json:"extractor"`
}

// Party is a party on a route or beside it.
type Party struct {
	ID   string          `json:"id,omitempty"`
	Code string          `json:"code"`
	Name string          `json:"name"`
	Kind graph.PartyKind `json:"kind"`
}

// Quantity is an amount of goods.
type Quantity struct {
	Amount      float64 `json:"amount"`
	Unit        *string `json:"unit"`
	Approximate bool    `json:"approximate"`
	Text        string  `json:"text"`
}

// Value is a sum of money; claims that share one share its id.
type Value struct {
	ID          string  `json:"id"`
	Amount      float64 `json:"amount"`
	Currency    string  `json:"currency"` // ISO 4217
	Approximate bool    `json:"approximate"`
	Text        string  `json:"text"`
}

// Statement is one asserter of a claim.
type Statement struct {
	By          string             `json:"by"` // the party's name, the words of the text behind it: "Foreign Intelligence Service (SVR)"
	ID          string             `json:"id"`
	Cue         *string            `json:"cue"`
	Hedge       *string            `json:"hedge"`
	On          *string            `json:"on"` // EDTF
	OnText      *string            `json:"onText"`
	Stance      graph.Stance       `json:"stance"`
	Attribution *graph.Attribution `json:"attribution"`
	Origin      bool               `json:"origin"`
	Evidence    Evidence           `json:"evidence"`
}

// Participant is a party with a role beside the route.
type Participant struct {
	Role  graph.Role `json:"role"`
	Party Party      `json:"party"`
}

// Evidence is a quote at code points [Start, End) of the document's text.
type Evidence struct {
	Quote string `json:"quote"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Support is where the words behind one field stand.
type Support struct {
	Field      string           `json:"field"`
	Resolution graph.Resolution `json:"resolution"`
	Start      int              `json:"start"`
	End        int              `json:"end"`
}

// Of is the line of a claim read in the document at a path.
func Of(document string, c *graph.Claim) Line {
	l := Line{
		Document: document, ClaimID: c.ID, Route: routeOf(c),
		Polarity: c.Polarity, Negation: known(c.Negation), Status: known(c.Status),
		Stage: known(c.Stage), Authorisation: known(c.Authorisation),
		Goods: make([]string, 0, len(c.Goods)), GoodsText: known(c.GoodsText),
		Statements:   make([]Statement, 0, len(c.Statements)),
		Participants: make([]Participant, 0, len(c.Participants)),
		Evidence:     evidenceOf(c.Evidence),
		Supports:     make([]Support, 0, len(c.Supports)), Extractor: c.Extractor,
	}
	for _, g := range c.Goods {
		l.Goods = append(l.Goods, g.Slug())
	}
	if q := c.Quantity; q != nil {
		l.Quantity = &Quantity{q.Amount, known(q.Unit), q.Approximate, q.Text}
	}
	if v := c.Value; v != nil {
		l.Value = &Value{v.ID, v.Amount, v.Currency, v.Approximate, v.Text}
	}
	if c.Period.Basis == graph.Stated {
		l.Date = known(c.Period.EDTF)
	} else {
		l.DateBound = known(c.Period.EDTF)
	}
	for i, s := range c.Statements {
		l.Statements = append(l.Statements, statementOf(s, written(c, i)))
	}
	for _, p := range c.Participants {
		l.Participants = append(l.Participants, Participant{p.Role, partyOf(p.Party)})
	}
	for _, s := range c.Supports {
		l.Supports = append(l.Supports, Support{s.Field, s.Resolution, s.Evidence.Start, s.Evidence.End})
	}
	return l
}

func routeOf(c *graph.Claim) []Party {
	route := make([]Party, len(c.Route))
	for i, party := range c.Route {
		route[i] = partyOf(party)
	}
	return route
}

func partyOf(p graph.Party) Party { return Party{p.ID, p.Code(), p.Name, p.Kind} }

func evidenceOf(e graph.Evidence) Evidence { return Evidence{e.Quote, e.Start, e.End} }

func statementOf(s graph.Statement, by string) Statement {
	return Statement{
		By: by, ID: s.By.ID, Cue: known(s.Cue), Hedge: known(s.Hedge),
		On: known(s.SaidOn.EDTF), OnText: known(s.SaidOn.Text), Stance: s.Stance,
		Attribution: known(s.Attribution), Origin: s.Origin, Evidence: evidenceOf(s.Evidence),
	}
}

// known is nil for an empty string.
func known[T ~string](s T) *T {
	if s == "" {
		return nil
	}
	return &s
}

// Write writes lines as JSON Lines, in their order.
func Write(w io.Writer, lines []Line) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for i := range lines {
		if err := encoder.Encode(&lines[i]); err != nil {
			return fmt.Errorf("write claim %s: %w", lines[i].ClaimID, err)
		}
	}
	return nil
}

// Codes is the route in codes joined by ">", "RS>CZ>UA": "?" for an unnamed
// party, upper case.
func (l *Line) Codes() string {
	codes := make([]string, len(l.Route))
	for i, party := range l.Route {
		codes[i] = strings.ToUpper(party.Code)
		if party.Kind == graph.Unnamed || strings.HasPrefix(party.Code, "?") {
			codes[i] = "?"
		}
	}
	return strings.Join(codes, ">")
}

package view

import (
	"context"

	"armsgraph/graph"
)

// Claim is one statement, in one document, that goods move along a route.
type Claim struct {
	ID            string
	Title         string
	Route         []Party
	Polarity      graph.Polarity
	Negation      *graph.Negation
	Status        *graph.Status
	Stage         *graph.Stage
	Authorisation *graph.Authorisation
	Goods         []graph.Goods
	GoodsText     *string
	Quantity      *Quantity
	Value         *Money
	Period        *Period
	Statements    []Statement
	Participants  []Participant
	Evidence      Evidence
	Supports      []Support
	Reading       graph.Reading
	Extractor     string

	claim   *graph.Claim
	session *Session
}

// IsNode marks a claim as a Node.
func (Claim) IsNode() {}

// Claim is the view of a claim.
func (s *Session) Claim(c *graph.Claim) *Claim {
	v := &Claim{
		ID: c.ID, Title: c.Title(), Route: s.partyList(c.Route), Polarity: c.Polarity,
		Negation: optional(c.Negation), Status: optional(c.Status), Stage: optional(c.Stage),
		Authorisation: optional(c.Authorisation), Goods: c.Goods, GoodsText: optional(c.GoodsText),
		Quantity: quantity(c.Quantity), Value: money(c.Value), Period: period(c.Period),
		Evidence: s.evidence(c.DocumentID, c.Evidence), Reading: c.Reading, Extractor: c.Extractor,
		claim: c, session: s,
	}
	for _, said := range c.Statements {
		v.Statements = append(v.Statements, Statement{
			By: s.Party(said.By), Cue: optional(said.Cue), Hedge: optional(said.Hedge), SaidOn: period(said.SaidOn),
			Stance: said.Stance, Attribution: optional(said.Attribution), Origin: said.Origin,
			Evidence: s.evidence(c.DocumentID, said.Evidence),
		})
	}
	for _, p := range c.Participants {
		v.Participants = append(v.Participants, Participant{Party: s.Party(p.Party), Role: p.Role, Evidence: s.evidence(c.DocumentID, p.Evidence)})
	}
	for _, p := range c.Supports {
		v.Supports = append(v.Supports, Support{Field: p.Field, Resolution: p.Resolution, Evidence: s.evidence(c.DocumentID, p.Evidence)})
	}
	s.wantDocument(c.DocumentID)
	return v
}

// Citation is the claim as a footnote.
func (c *Claim) Citation(ctx context.Context) (string, error) {
	document, err := c.session.document(ctx, c.claim.DocumentID)
	if err != nil {
		return "", err
	}
	return c.claim.Citation(document), nil
}

// Disputed reports whether a claim in any document rebuts this one's route or a
// leg of it.
func (c *Claim) Disputed() bool { return c.session.disputed(c.ID) }

// Disputes is the claims that rebut the claim's route or a leg of it.
func (c *Claim) Disputes(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return c.session.pageOf(ctx, c.session.source.Disputes([]string{c.ID})[c.ID], first, after)
}

// Origins is whom corroboration counts the claim for.
func (c *Claim) Origins() []Party { return c.session.partyList(c.session.source.Origins(c.ID)) }

// Document is the document that the claim stands in.
func (c *Claim) Document(ctx context.Context) (*Document, error) {
	return c.session.DocumentByID(ctx, c.claim.DocumentID)
}

// Statement is who says so, and how.
type Statement struct {
	By          *Party
	Cue         *string
	Hedge       *string
	SaidOn      *Period
	Stance      graph.Stance
	Attribution *graph.Attribution
	Origin      bool
	Evidence    Evidence
}

// Participant is a party with a role beside the route.
type Participant struct {
	Party    *Party
	Role     graph.Role
	Evidence Evidence
}

// Support is the words behind one field.
type Support struct {
	Field      string
	Resolution graph.Resolution
	Evidence   Evidence
}

// optional is nil for an empty value, which stands for null.
func optional[T ~string](value T) *T {
	if value == "" {
		return nil
	}
	return &value
}

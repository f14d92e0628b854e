package graph

import (
	"context"
	"errors"
)

// Errors by which callers of a Store decide.
var (
	// ErrNotFound is returned for an id that the store does not hold.
	ErrNotFound = errors.New("not found")
	// ErrInvalid is returned for arguments that cannot be answered; the
	// message names the argument.
	ErrInvalid = errors.New("invalid")
	// ErrUnavailable is returned while the database cannot be reached.
	ErrUnavailable = errors.New("store unavailable")
	// ErrReadOnly is returned where the database cannot be written.
	ErrReadOnly = errors.New("store is read-only")
)

// Revision counts the changes of a store: it grows with every Put or Forget
// that changes something and stays on one that changes nothing.
type Revision uint64

// Store keeps documents and claims. Every implementation passes
// graph/storetest. What Claims and Walk return names each party as Parties
// does; lists are returned in the order in which they were given, an empty list
// may come back as nil and the other way round.
//
// All methods are safe for concurrent use, also by several programs on one
// database. Reads see only whole commits. Results of equal content are equal,
// whatever the order of the loads that led to it. Nothing is guaranteed about
// the order of elements except where it is stated. Functions that are passed in
// may read from the store, not write to it.
type Store interface {
	// Put writes the extractions, each replacing what the store held of its
	// document, in one transaction: all of them or none. Repeating a Put, also
	// one whose outcome is unknown, changes nothing further. An extraction
	// equal to what is stored does not move the revision. It fails with
	// ErrInvalid where Validate does, or where a document stands in the batch
	// twice. A party's record is the smallest by Party.Compare of those that
	// documents give: the lexical one, else the smallest spelling. Ids of
	// claims are taken to be unique over all documents, as ClaimID makes them.
	Put(ctx context.Context, batch []Extraction) error
	// Forget removes documents with their claims, and the parties that nothing
	// refers to any more, in one transaction. It returns the ids that were
	// there; an unknown id is no error.
	Forget(ctx context.Context, documents ...string) ([]string, error)

	// Fingerprints returns the stored fingerprint of each document that is
	// there.
	Fingerprints(ctx context.Context, documents []string) (map[string]string, error)
	// Documents returns the documents that are there, in the order of the ids,
	// with their text and without their sketch.
	Documents(ctx context.Context, ids []string) ([]Document, error)
	// Claims returns the claims that are there, in the order of the ids, with
	// everything belonging to them; the number of statements to the database
	// does not grow with the number of ids up to 200.
	Claims(ctx context.Context, ids []string) ([]Claim, error)
	// MatchClaims calls yield once with the id of each claim whose quote and
	// goods words together hold all Words of the text. A text without words
	// matches nothing.
	MatchClaims(ctx context.Context, text string, yield func(id string) error) error
	// MatchDocuments does so for the title and text of documents.
	MatchDocuments(ctx context.Context, text string, yield func(id string) error) error

	// Changes streams what has changed since a revision (0: everything), as
	// of one revision, which it returns: documents that were written or
	// forgotten, each once, in any order. It ends early with yield's error. A
	// revision newer than the store's fails with ErrInvalid.
	Changes(ctx context.Context, since Revision, yield func(Change) error) (Revision, error)
	// Parties returns the parties that are there, in the order of the ids; all
	// of them, ordered by id, where ids is nil.
	Parties(ctx context.Context, ids []string) ([]Party, error)
	// Walk streams every document with its claims, as of one revision, ordered
	// by document id and within it by claim id, sketches and fingerprints left
	// out; Parties are those of the document that none of its claims names,
	// ordered by id.
	Walk(ctx context.Context, yield func(Extraction) error) error
	// Revision returns the newest revision.
	Revision(ctx context.Context) (Revision, error)
	// Ping fails with ErrUnavailable while the database cannot be reached.
	Ping(ctx context.Context) error
	Close() error
}

// Change is one document that was written or forgotten.
type Change struct {
	DocumentID string
	Forgotten  bool
	// What follows is set on a written document only.
	Title       string
	Publisher   string
	PublishedOn Period
	Sketch      []uint64
	Outlines    []Outline
}

// Outline is a claim without its words: what the search and the filters need.
type Outline struct {
	ID            string
	Route         []string // party ids
	Polarity      Polarity
	Negation      Negation
	Status        Status
	Stage         Stage
	Authorisation Authorisation
	Goods         GoodsSet
	Period        Period // without words
	Start         int    // of the evidence: the order of reading
	Speakers      []Speaker
	Reading       Reading
	// Value is the sum in its currency, 0 where there is none; ValueID is the
	// same for claims that share it.
	Value    float64
	Currency string
	ValueID  string
}

// Speaker is who made a statement on a claim.
type Speaker struct {
	Party  string // party id
	Origin bool
	Stance Stance
}

// OutlineOf is the outline of a claim.
func OutlineOf(c *Claim) Outline {
	outline := Outline{ID: c.ID, Polarity: c.Polarity, Negation: c.Negation, Status: c.Status, Stage: c.Stage,
		Authorisation: c.Authorisation, Goods: NewGoodsSet(c.Goods...), Reading: c.Reading,
		Start:  c.Evidence.Start,
		Period: Period{EDTF: c.Period.EDTF, Basis: c.Period.Basis}}
	for _, party := range c.Route {
		outline.Route = append(outline.Route, party.ID)
	}
	for _, s := range c.Statements {
		outline.Speakers = append(outline.Speakers, Speaker{Party: s.By.ID, Origin: s.Origin, Stance: s.Stance})
	}
	if c.Value != nil {
		outline.Value, outline.Currency, outline.ValueID = c.Value.Amount, c.Value.Currency, c.Value.ID
	}
	return outline
}

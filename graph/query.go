package graph

// ClaimFilter selects claims; an empty field selects all. A state in From, Via,
// To and StatedBy means itself and every party that is part of it.
type ClaimFilter struct {
	Polarity         []Polarity
	Negation         []Negation
	Status           []Status
	Stage            []Stage
	Authorisation    []Authorisation
	Goods            []Goods // claims with any of these kinds
	From             string  // party id
	Via              string
	To               string
	StatedBy         string
	Document         string
	Publisher        string // case-insensitive, whole
	OccurredAfter    string // calendar days, ISO 8601, inclusive: the period may lie there
	OccurredBefore   string
	DateBasis        []PeriodBasis
	PublishedAfter   string
	PublishedBefore  string
	MinCorroboration int // distinct origins of the claim's route
	Disputed         *bool
	Reading          []Reading
	Text             string // words of the quote, see Store.MatchClaims
}

// PartyFilter selects parties.
type PartyFilter struct {
	Kind   []PartyKind
	Name   string // part of the name, case-insensitive
	PartOf string
}

// DocumentFilter selects documents.
type DocumentFilter struct {
	Publisher       string
	PublishedAfter  string
	PublishedBefore string
	Text            string
}

// Order is a field to order by, and its direction.
type Order struct {
	Field      string // OCCURRED, PUBLISHED, DOCUMENT of claims; PUBLISHED, TITLE of documents
	Descending bool
}

// Page is what part of a list is asked for.
type Page struct {
	First int    // 0 to MaxFirst
	After string // a cursor; empty for the start
}

// Limits of one question.
const (
	MaxFirst = 200
	MaxLegs  = 6
)

// RouteQuery asks for routes between two parties.
type RouteQuery struct {
	From, To   string // party ids, or a state's alpha-2 or alpha-3 code
	Via, Avoid []string
	Exact      bool       // a state means itself alone
	MaxLegs    int        // 1 to MaxLegs
	Basis      RouteBasis // empty: asserted, then chained
	TimeOrder  TimeOrder
	Filter     ClaimFilter
	OrderBy    RouteOrder
	Page       Page
}

// Leg is one step between two parties with all the claims that state it.
type Leg struct {
	ID          string
	Kind        LegKind
	From, To    Party
	OriginCount int
	ClaimCount  int
	Goods       []Goods
	Earliest    string // ISO 8601 day; empty where open
	Latest      string
	DateBasis   PeriodBasis // empty where nothing is known
	Claims      []string    // ids, in the order in which they are paged
	Disputes    []string    // ids of claims that rebut it
}

// LegSide says which legs of a party are meant.
type LegSide string

// The sides: legs of claims that begin with the party; legs on which it passes
// on what came from further back; legs that end at it.
const (
	Exports  LegSide = "EXPORTS"
	Routes   LegSide = "ROUTES"
	Receives LegSide = "RECEIVES"
)

// Route is an answer: legs that join into a path.
type Route struct {
	ID            string
	Basis         RouteBasis
	Parties       []Party
	Legs          []Leg
	Corroboration int // distinct origins of the whole; -1 on CHAINED
	WeakestLeg    int
	Goods         []Goods
	Earliest      string
	Latest        string
	DateBasis     PeriodBasis
	Claims        []string // ids of claims that state the whole
	Disputes      []string
}

// Edge pairs an element of a list with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Connection is one page of a list.
type Connection[T any] struct {
	Edges       []Edge[T]
	HasNext     bool
	HasPrevious bool
	// Total is the number of all elements; -1 where they were not all counted
	// within the search's budget.
	Total int
	// Partial is set where the budget ran out before this page was sure: there
	// may be better elements, or more, than it shows.
	Partial bool
}

// Count is a number of claims under a key.
type Count struct {
	Key    string
	Claims int
}

// Stats counts what a store holds.
type Stats struct {
	Documents, Parties, Claims, Legs int
	ByPolarity, ByStatus             []Count
}

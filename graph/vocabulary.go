package graph

// Polarity says whether the text affirms, plans or negates a transfer.
type Polarity string

// The polarities: it happened or happens; it is agreed, ordered, pledged or
// intended; the text says that it did not or will not happen.
const (
	Affirmed Polarity = "AFFIRMED"
	Planned  Polarity = "PLANNED"
	Negated  Polarity = "NEGATED"
)

// Negation is the manner in which a NEGATED claim negates its transfer.
type Negation string

// The negations: somebody denies that it happened; a licence, request or offer
// was turned down; it was stopped after it had begun or was licensed; an order
// or plan was given up.
const (
	Rebutted  Negation = "REBUTTED"
	Refused   Negation = "REFUSED"
	Halted    Negation = "HALTED"
	Cancelled Negation = "CANCELLED"
)

// Status is the standing of an affirmed or planned claim: the stance of its
// innermost asserter.
type Status string

// The statuses: the word of an accuser, an intelligence service or an anonymous
// official; stated by a medium, institute, panel or court; said by a party on
// the route itself, on the record.
const (
	Alleged      Status = "ALLEGED"
	Reported     Status = "REPORTED"
	Acknowledged Status = "ACKNOWLEDGED"
)

// Stance is what one asserter does with a claim.
type Stance string

// The stances of a statement.
const (
	Alleges            Stance = "ALLEGES"
	Reports            Stance = "REPORTS"
	Acknowledges       Stance = "ACKNOWLEDGES"
	PartlyAcknowledges Stance = "PARTLY_ACKNOWLEDGES"
	Rebuts             Stance = "REBUTS"
	PartlyRebuts       Stance = "PARTLY_REBUTS"
)

// Stage is how far the transfer had come, where the text says so.
type Stage string

// The stages; SEIZED is intercepted or lost before arrival.
const (
	Proposed  Stage = "PROPOSED"
	Licensed  Stage = "LICENSED"
	Ordered   Stage = "ORDERED"
	Shipped   Stage = "SHIPPED"
	Delivered Stage = "DELIVERED"
	Seized    Stage = "SEIZED"
)

// Authorisation is whether the text calls the transfer permitted.
type Authorisation string

// The authorisations.
const (
	Authorised   Authorisation = "AUTHORISED"
	Unauthorised Authorisation = "UNAUTHORISED"
)

// PartyKind is the kind of a party.
type PartyKind string

// The kinds of parties.
const (
	State        PartyKind = "STATE"
	Group        PartyKind = "GROUP"
	Company      PartyKind = "COMPANY"
	Agency       PartyKind = "AGENCY"
	Person       PartyKind = "PERSON"
	Organisation PartyKind = "ORGANISATION"
	Publication  PartyKind = "PUBLICATION"
	Region       PartyKind = "REGION"
	Unnamed      PartyKind = "UNNAMED"
)

// Role is what a participant does beside the route.
type Role string

// The roles. A declared end user is named on papers where the goods went
// elsewhere.
const (
	Manufacturer    Role = "MANUFACTURER"
	Broker          Role = "BROKER"
	Financier       Role = "FINANCIER"
	Carrier         Role = "CARRIER"
	Licensor        Role = "LICENSOR"
	DeclaredEndUser Role = "DECLARED_END_USER"
	SeizedBy        Role = "SEIZED_BY"
)

// Attribution is how a speaker can be reached.
type Attribution string

// The attributions.
const (
	OnRecord  Attribution = "ON_RECORD"
	Anonymous Attribution = "ANONYMOUS"
	Leaked    Attribution = "LEAKED"
)

// Resolution is how the words behind a field led to its value.
type Resolution string

// The resolutions.
const (
	ByName        Resolution = "NAMED"
	ByDemonym     Resolution = "DEMONYM"
	ByCapital     Resolution = "CAPITAL"
	ByPlace       Resolution = "PLACE"
	ByCompany     Resolution = "COMPANY"
	ByDescription Resolution = "DESCRIPTION"
	ByPronoun     Resolution = "PRONOUN"
	ByContext     Resolution = "CONTEXT"
)

// Reading says who read a claim: the machine, or what a person made of it.
type Reading string

// The readings.
const (
	Machine   Reading = "MACHINE"
	Accepted  Reading = "ACCEPTED"
	Corrected Reading = "CORRECTED"
	Rejected  Reading = "REJECTED"
)

// PeriodBasis says whether the text dates the transfer or only bounds it.
type PeriodBasis string

// The bases of a period.
const (
	Stated  PeriodBasis = "STATED"
	Bounded PeriodBasis = "BOUNDED"
)

// LegKind is the kind of a leg between two parties.
type LegKind string

// The kinds of legs; each also names a relationship in Neo4j.
const (
	ExportsTo       LegKind = "EXPORTS_TO"
	RoutesTo        LegKind = "ROUTES_TO"
	PlansTransferTo LegKind = "PLANS_TRANSFER_TO"
	BoundFor        LegKind = "BOUND_FOR"
	NoTransferTo    LegKind = "NO_TRANSFER_TO" // of negated claims; never part of a route
)

// RouteBasis says whether somebody stated the whole route.
type RouteBasis string

// The bases of a route: one claim contains it without a gap; or it was joined
// here from several claims and nobody said the whole.
const (
	AssertedRoute RouteBasis = "ASSERTED"
	ChainedRoute  RouteBasis = "CHAINED"
)

// TimeOrder is the order in time that a chained route must keep.
type TimeOrder string

// The time orders: dates can be chosen so that no leg precedes the one it
// follows; whatever dates are chosen, from STATED periods; no matter.
const (
	Possible   TimeOrder = "POSSIBLE"
	Certain    TimeOrder = "CERTAIN"
	IgnoreTime TimeOrder = "IGNORE"
)

// RouteOrder is the order in which routes are answered.
type RouteOrder string

// The orders of routes.
const (
	Best          RouteOrder = "BEST"
	EarliestFirst RouteOrder = "EARLIEST"
	LatestFirst   RouteOrder = "LATEST"
)

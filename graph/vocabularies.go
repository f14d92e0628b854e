package graph

// The vocabularies in the order of the contract, for validation, codecs and
// tests that cover every value.
var (
	AllPolarities     = []Polarity{Affirmed, Planned, Negated}
	AllNegations      = []Negation{Rebutted, Refused, Halted, Cancelled}
	AllStatuses       = []Status{Alleged, Reported, Acknowledged}
	AllStances        = []Stance{Alleges, Reports, Acknowledges, PartlyAcknowledges, Rebuts, PartlyRebuts}
	AllStages         = []Stage{Proposed, Licensed, Ordered, Shipped, Delivered, Seized}
	AllAuthorisations = []Authorisation{Authorised, Unauthorised}
	AllPartyKinds     = []PartyKind{State, Group, Company, Agency, Person, Organisation, Publication, Region, Unnamed}
	AllRoles          = []Role{Manufacturer, Broker, Financier, Carrier, Licensor, DeclaredEndUser, SeizedBy}
	AllAttributions   = []Attribution{OnRecord, Anonymous, Leaked}
	AllResolutions    = []Resolution{ByName, ByDemonym, ByCapital, ByPlace, ByCompany, ByDescription, ByPronoun, ByContext}
	AllReadings       = []Reading{Machine, Accepted, Corrected, Rejected}
	AllPeriodBases    = []PeriodBasis{Stated, Bounded}
)

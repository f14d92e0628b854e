package graph

// LegKindOf is the kind of the leg of one claim that leads from the party at a
// place of its route (0 is the origin) to the next. A cargo that was seized is
// taken to have been lost on the last leg.
func LegKindOf(place, parties int, polarity Polarity, stage Stage) LegKind {
	switch {
	case polarity == Negated:
		return NoTransferTo
	case polarity == Planned:
		return PlansTransferTo
	case stage == Seized && place == parties-2:
		return BoundFor
	case place == 0:
		return ExportsTo
	}
	return RoutesTo
}

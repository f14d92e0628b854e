package graph

// LegKindAt is the kind of the leg of one claim that begins at a place of its
// route (0 is the origin). Goods that were seized were bound for the last stop
// and never took the last leg.
func LegKindAt(polarity Polarity, stage Stage, place, stops int) LegKind {
	switch {
	case polarity == Negated:
		return NoTransferTo
	case polarity == Planned:
		return PlansTransferTo
	case stage == Seized && place == stops-2:
		return BoundFor
	case place == 0:
		return ExportsTo
	}
	return RoutesTo
}

package export

import (
	"strconv"
	"strings"

	"armsgraph/graph"
)

// qualifiers is what the claims behind a leg or route are: every polarity,
// every status and every reading that one of them has.
type qualifiers struct{ polarity, status, reading string }

func qualifiersOf(source Source, claims []string) qualifiers {
	return qualifiers{joined(source.Polarities(claims)), joined(source.Statuses(claims)), joined(source.Readings(claims))}
}

func joined[T ~string](values []T) string {
	words := make([]string, len(values))
	for i, value := range values {
		words[i] = string(value)
	}
	return strings.Join(words, " ")
}

type legRow struct {
	graph.Leg
	qualifiers
}

type routeRow struct {
	graph.Route
	qualifiers
}

// claimsBehind is the claims that state a route, or those of its legs where
// nobody states the whole.
func claimsBehind(r graph.Route) []string {
	if len(r.Claims) > 0 {
		return r.Claims
	}
	var claims []string
	for _, leg := range r.Legs {
		claims = append(claims, leg.Claims...)
	}
	return claims
}

var legColumns = columns[legRow]{
	text("from", func(l legRow) string { return l.From.ID }),
	text("from_name", func(l legRow) string { return l.From.Name }),
	text("to", func(l legRow) string { return l.To.ID }),
	text("to_name", func(l legRow) string { return l.To.Name }),
	text("kind", func(l legRow) string { return string(l.Kind) }),
	number("claims", func(l legRow) string { return strconv.Itoa(l.ClaimCount) }),
	number("origins", func(l legRow) string { return strconv.Itoa(l.OriginCount) }),
	text("polarity", func(l legRow) string { return l.polarity }),
	text("status", func(l legRow) string { return l.status }),
	text("goods", func(l legRow) string { return slugs(l.Goods) }),
	text("earliest", func(l legRow) string { return l.Earliest }),
	text("latest", func(l legRow) string { return l.Latest }),
	text("date_basis", func(l legRow) string { return string(l.DateBasis) }),
	text("reading", func(l legRow) string { return l.reading }),
	text("disputed_by", func(l legRow) string { return strings.Join(l.Disputes, " ") }),
}

var routeColumns = columns[routeRow]{
	text("route", func(r routeRow) string { return routeCodes(r.Parties) }),
	text("route_names", func(r routeRow) string { return routeNames(r.Parties) }),
	text("basis", func(r routeRow) string { return string(r.Basis) }),
	number("corroboration", func(r routeRow) string {
		if r.Corroboration < 0 {
			return ""
		}
		return strconv.Itoa(r.Corroboration)
	}),
	number("weakest_leg", func(r routeRow) string { return strconv.Itoa(r.WeakestLeg) }),
	text("polarity", func(r routeRow) string { return r.polarity }),
	text("status", func(r routeRow) string { return r.status }),
	text("goods", func(r routeRow) string { return slugs(r.Goods) }),
	text("earliest", func(r routeRow) string { return r.Earliest }),
	text("latest", func(r routeRow) string { return r.Latest }),
	text("date_basis", func(r routeRow) string { return string(r.DateBasis) }),
	text("reading", func(r routeRow) string { return r.reading }),
	text("claims", func(r routeRow) string { return strings.Join(r.Claims, " ") }),
	text("disputed_by", func(r routeRow) string { return strings.Join(r.Disputes, " ") }),
}

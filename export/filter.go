package export

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// FilterKeys names the fields of a filter as addresses and flags spell them.
var FilterKeys = []string{"polarity", "negation", "status", "stage", "authorisation", "goods", "from", "via", "to", "statedBy",
	"document", "publisher", "occurredAfter", "occurredBefore", "dateBasis", "publishedAfter", "publishedBefore",
	"minCorroboration", "disputed", "reading", "text"}

// ParseFilter reads a filter from an address' query: the fields of the GraphQL
// ClaimFilter, lists repeated or joined by commas, in any case. It fails with
// graph.ErrInvalid on a value that is none; keys that are no fields are passed
// over.
func ParseFilter(values url.Values) (graph.ClaimFilter, error) {
	p := parser{values: values}
	f := graph.ClaimFilter{
		Polarity:      list(&p, "polarity", graph.AllPolarities),
		Negation:      list(&p, "negation", graph.AllNegations),
		Status:        list(&p, "status", graph.AllStatuses),
		Stage:         list(&p, "stage", graph.AllStages),
		Authorisation: list(&p, "authorisation", graph.AllAuthorisations),
		Goods:         list(&p, "goods", graph.AllGoods),
		DateBasis:     list(&p, "dateBasis", graph.AllPeriodBases),
		Reading:       list(&p, "reading", graph.AllReadings),
		From:          values.Get("from"), Via: values.Get("via"), To: values.Get("to"), StatedBy: values.Get("statedBy"),
		Document: values.Get("document"), Publisher: values.Get("publisher"), Text: values.Get("text"),
		OccurredAfter: p.day("occurredAfter"), OccurredBefore: p.day("occurredBefore"),
		PublishedAfter: p.day("publishedAfter"), PublishedBefore: p.day("publishedBefore"),
	}
	if text := values.Get("minCorroboration"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 0 {
			p.fail("minCorroboration", text, "a number")
		}
		f.MinCorroboration = n
	}
	if text := values.Get("disputed"); text != "" {
		disputed, err := strconv.ParseBool(text)
		if err != nil {
			p.fail("disputed", text, "true or false")
		}
		f.Disputed = &disputed
	}
	return f, p.err
}

// parser keeps the first failure.
type parser struct {
	values url.Values
	err    error
}

func (p *parser) fail(key, value, want string) {
	if p.err == nil {
		p.err = fmt.Errorf("%w %s %q: write %s", graph.ErrInvalid, key, value, want)
	}
}

func (p *parser) day(key string) string {
	text := p.values.Get(key)
	if text == "" {
		return ""
	}
	if _, err := edtf.ParseDay(text); err != nil {
		p.fail(key, text, "a day, for example 2025-05-29")
	}
	return text
}

// list reads a list of values of a vocabulary; goods may be slugs.
func list[T ~string](p *parser, key string, vocabulary []T) []T {
	var values []T
	for _, joined := range p.values[key] {
		for word := range strings.SplitSeq(joined, ",") {
			value := T(strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(word), "-", "_")))
			if !slices.Contains(vocabulary, value) {
				p.fail(key, word, "one of "+words(vocabulary))
				continue
			}
			values = append(values, value)
		}
	}
	return values
}

func words[T ~string](vocabulary []T) string {
	spelt := make([]string, len(vocabulary))
	for i, value := range vocabulary {
		spelt[i] = string(value)
	}
	return strings.Join(spelt, ", ")
}

// ParseRoutes reads a question for routes from an address' query: the
// arguments of the GraphQL field routes, with its defaults.
func ParseRoutes(values url.Values) (graph.RouteQuery, error) {
	f, err := ParseFilter(withoutEnds(values))
	q := graph.RouteQuery{From: values.Get("from"), To: values.Get("to"), Via: split(values["via"]), Avoid: split(values["avoid"]),
		Exact: values.Get("exact") == "true", MaxLegs: 3, TimeOrder: graph.Possible, OrderBy: graph.Best, Filter: f,
		Basis: graph.AssertedRoute, Page: graph.Page{First: graph.MaxFirst}}
	p := parser{values: values, err: err}
	if q.From == "" || q.To == "" {
		p.fail("from, to", "", "both, for example from=RS&to=UA")
	}
	for key, target := range map[string]*int{"maxLegs": &q.MaxLegs, "first": &q.Page.First} {
		if text := values.Get(key); text != "" {
			if *target, err = strconv.Atoi(text); err != nil {
				p.fail(key, text, "a number")
			}
		}
	}
	if basis := strings.ToUpper(values.Get("basis")); basis == "ANY" {
		q.Basis = ""
	} else if basis != "" {
		q.Basis = one(&p, "basis", basis, graph.AssertedRoute, graph.ChainedRoute)
	}
	if order := strings.ToUpper(values.Get("timeOrder")); order != "" {
		q.TimeOrder = one(&p, "timeOrder", order, graph.Possible, graph.Certain, graph.IgnoreTime)
	}
	return q, p.err
}

func one[T ~string](p *parser, key, value string, vocabulary ...T) T {
	if !slices.Contains(vocabulary, T(value)) {
		p.fail(key, value, "one of "+words(vocabulary))
	}
	return T(value)
}

// withoutEnds leaves out what means the route's ends, not a claim's.
func withoutEnds(values url.Values) url.Values {
	rest := url.Values{}
	for key, value := range values {
		if key != "from" && key != "to" && key != "via" {
			rest[key] = value
		}
	}
	return rest
}

func split(lists []string) []string {
	var all []string
	for _, joined := range lists {
		for word := range strings.SplitSeq(joined, ",") {
			if word = strings.TrimSpace(word); word != "" {
				all = append(all, word)
			}
		}
	}
	return all
}

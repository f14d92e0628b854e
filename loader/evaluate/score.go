package evaluate

import (
	"fmt"
	"math"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/line"
)

// Share counts how many of those judged were right.
type Share struct{ Right, Of int }

func (s Share) String() string { return fmt.Sprintf("%d/%d", s.Right, s.Of) }

// Attributes are judged on the hits, in this order.
var Attributes = []string{"by", "status", "negation", "stage", "declared", "goods", "value", "quantity", "date"}

// Finding is one gold claim missed, one extracted route that is wrong, or one
// attribute of a hit that is.
type Finding struct {
	Kind string // MISS, EXTRA or an attribute
	Doc  string
	What string // route and polarity, or what was wanted and found
	Text string
}

// Result is the score of a run over all documents.
type Result struct {
	TP, FP, FN  int
	Attributes  map[string]*Share
	NotVerbatim Share // quotes that do not stand in their document
	Routes      int   // gold claims whose route was found whatever the polarity
	Spurious    int   // wrong claims from documents that have none
	Findings    []Finding
}

// Precision is the share of extracted claims that are right.
func (r *Result) Precision() float64 { return ratio(r.TP, r.TP+r.FP) }

// Recall is the share of wanted claims that were extracted.
func (r *Result) Recall() float64 { return ratio(r.TP, r.TP+r.FN) }

// F1 is the harmonic mean of precision and recall.
func (r *Result) F1() float64 {
	p, c := r.Precision(), r.Recall()
	if p+c == 0 {
		return 0
	}
	return 2 * p * c / (p + c)
}

func ratio(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

// String is the result as the table that `eval` prints.
func (r *Result) String() string {
	shares := make([]string, len(Attributes))
	for i, a := range Attributes {
		shares[i] = a + " " + r.Attributes[a].String()
	}
	return fmt.Sprintf("attributes: %s; quotes not verbatim %s; routes found whatever the polarity %d/%d; claims from documents that have none %d\nprecision %.3f recall %.3f F1 %.3f (tp %d fp %d fn %d)\n",
		strings.Join(shares, ", "), r.NotVerbatim, r.Routes, r.TP+r.FN, r.Spurious,
		r.Precision(), r.Recall(), r.F1(), r.TP, r.FP, r.FN)
}

// key is what makes two extracted claims of a document the same to the score.
type key struct {
	route    string
	polarity string
}

// Score judges claims against gold. A wanted claim is hit by a claim of the
// same document with its route, or an alternative, and its polarity. A claim
// that hits nothing and is not optional is wrong, once for each route and
// polarity of a document.
func Score(gold []Gold, claims []line.Line) *Result {
	result := &Result{Attributes: map[string]*Share{}}
	for _, a := range Attributes {
		result.Attributes[a] = &Share{}
	}
	byDocument := map[string][]*line.Line{}
	for i := range claims {
		name := filepath.Base(claims[i].Document)
		byDocument[name] = append(byDocument[name], &claims[i])
	}
	for i := range gold {
		result.scoreDocument(&gold[i], byDocument[gold[i].Doc])
	}
	return result
}

func (r *Result) scoreDocument(gold *Gold, claims []*line.Line) {
	found := map[key][]*line.Line{}
	var keys []key // in order of appearance
	for _, c := range claims {
		k := key{c.Codes(), strings.ToLower(string(c.Polarity))}
		if found[k] == nil {
			keys = append(keys, k)
		}
		found[k] = append(found[k], c)
	}
	left, used := map[key]int{}, map[key]bool{}
	for k, cs := range found {
		left[k] = len(cs)
	}
	for i := range gold.Claims {
		r.scoreWanted(gold.Doc, &gold.Claims[i], keys, found, left, used)
	}
	for _, k := range keys {
		if used[k] || gold.isOptional(k) {
			continue
		}
		r.FP++
		if len(gold.Claims) == 0 {
			r.Spurious++
		}
		r.find("EXTRA", gold.Doc, k.route+" "+k.polarity, found[k][0].Evidence.Quote)
	}
}

func (r *Result) scoreWanted(doc string, w *Wanted, keys []key, found map[key][]*line.Line, left map[key]int, used map[key]bool) {
	want := w.wantedRoutes()
	var hits []key
	routeFound := false
	for _, k := range keys {
		if !anyMatches(want, k.route) {
			continue
		}
		routeFound = true
		if k.polarity == w.Polarity || w.PolarityAlt != "" && k.polarity == w.PolarityAlt {
			hits = append(hits, k)
			used[k] = true
		}
	}
	if routeFound {
		r.Routes++
	}
	free := -1
	for i, k := range hits {
		if left[k] > 0 {
			free = i
			break
		}
	}
	if free < 0 {
		r.FN++
		r.find("MISS", doc, w.Route+" "+w.Polarity, w.QuoteContains)
		return
	}
	left[hits[free]]--
	r.TP++
	var candidates []*line.Line
	for _, k := range hits {
		candidates = append(candidates, found[k]...)
	}
	r.judgeAttributes(doc, w, candidates)
}

func (g *Gold) isOptional(k key) bool {
	for _, optional := range g.Optional {
		at := strings.LastIndexByte(optional, ':')
		if at >= 0 && optional[at+1:] == k.polarity && parsePattern(optional[:at]).matches(k.route) {
			return true
		}
	}
	return false
}

func (r *Result) find(kind, doc, what, text string) {
	r.Findings = append(r.Findings, Finding{kind, doc, what, text})
}

// judgeAttributes counts each annotated attribute of a hit as right if any
// candidate has it.
func (r *Result) judgeAttributes(doc string, w *Wanted, candidates []*line.Line) {
	for _, attribute := range Attributes {
		wanted := w.attribute(attribute)
		if wanted == "" {
			continue
		}
		share := r.Attributes[attribute]
		share.Of++
		ok := false
		var got []string
		for _, c := range candidates {
			ok = ok || w.attributeRight(attribute, c)
			got = append(got, attributeOf(attribute, c))
		}
		if ok {
			share.Right++
			continue
		}
		sort.Strings(got)
		r.find(attribute, doc, w.Route+" "+w.Polarity, "wanted "+wanted+", found "+strings.Join(got, " / ")+" | "+w.QuoteContains)
	}
}

// attribute is the annotated value, or "" where it is not scored.
func (w *Wanted) attribute(name string) string {
	switch name {
	case "by":
		return strings.Join(w.By, " or ")
	case "status":
		if w.Polarity == "negated" {
			return ""
		}
		return w.Status
	case "negation":
		return w.Negation
	case "stage":
		return w.Stage
	case "declared":
		return w.Declared
	case "goods":
		return w.Goods
	case "value":
		return w.Value
	case "quantity":
		if w.Quantity == 0 {
			return ""
		}
		return strconv.FormatFloat(w.Quantity, 'f', -1, 64)
	}
	return w.Date
}

func (w *Wanted) attributeRight(name string, c *line.Line) bool {
	switch name {
	case "by":
		said := strings.ToLower(attributeOf("by", c))
		for _, by := range w.By {
			if strings.Contains(said, strings.ToLower(by)) {
				return true
			}
		}
		return false
	case "declared":
		for _, p := range c.Participants {
			end := line.Line{Route: []line.Party{p.Party}}
			if p.Role == graph.DeclaredEndUser && parsePattern(w.Declared).matches(end.Codes()) {
				return true
			}
		}
		return false
	case "goods":
		for _, g := range c.Goods {
			if g == w.Goods {
				return true
			}
		}
		return false
	case "value":
		return w.valueRight(c)
	case "quantity":
		return c.Quantity != nil && math.Abs(c.Quantity.Amount-w.Quantity) < 0.5
	}
	return attributeOf(name, c) == w.attribute(name)
}

// valueRight allows a difference of one per cent.
func (w *Wanted) valueRight(c *line.Line) bool {
	currency, amount, _ := strings.Cut(w.Value, " ")
	wanted, err := strconv.ParseFloat(amount, 64)
	return err == nil && c.Value != nil && c.Value.Currency == currency && math.Abs(c.Value.Amount-wanted) <= 0.01*wanted
}

// attributeOf is an extracted claim's attribute as text.
func attributeOf(name string, c *line.Line) string {
	switch name {
	case "by":
		names := make([]string, len(c.Statements))
		for i, s := range c.Statements {
			names[i] = s.By
		}
		return strings.Join(names, " | ")
	case "status":
		return lower(c.Status)
	case "negation":
		return lower(c.Negation)
	case "stage":
		return lower(c.Stage)
	case "goods":
		return strings.Join(c.Goods, ",")
	case "value":
		if c.Value == nil {
			return ""
		}
		return c.Value.Currency + " " + strconv.FormatFloat(c.Value.Amount, 'f', -1, 64)
	case "quantity":
		if c.Quantity == nil {
			return ""
		}
		return strconv.FormatFloat(c.Quantity.Amount, 'f', -1, 64)
	case "declared":
		var ends []string
		for _, p := range c.Participants {
			if p.Role == graph.DeclaredEndUser {
				ends = append(ends, p.Party.Code)
			}
		}
		return strings.Join(ends, ",")
	}
	return deref(c.Date)
}

func lower[T ~string](s *T) string { return strings.ToLower(deref(s)) }

func deref[T ~string](s *T) string {
	if s == nil {
		return ""
	}
	return string(*s)
}

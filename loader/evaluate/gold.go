// Package evaluate scores extracted claims against an annotated ("gold") file:
// precision, recall, F1 and the share of attributes that are right.
package evaluate

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Gold is the annotation of one document.
type Gold struct {
	Doc       string   `json:"doc"` // file name in docs/ beside the gold file
	Published string   `json:"published"`
	Claims    []Wanted `json:"claims"`
	// Optional holds "route:polarity" pairs that are neither asked for nor
	// wrong.
	Optional []string `json:"optional"`
}

// Wanted is a claim that is asked for. Routes are codes joined by ">"; "A|B"
// where either is right, "?" an unnamed party.
type Wanted struct {
	Route         string   `json:"route"`
	Alt           []string `json:"alt"`
	Polarity      string   `json:"polarity"`
	PolarityAlt   string   `json:"polarity_alt"`
	Negation      string   `json:"negation"`
	Status        string   `json:"status"`
	Stage         string   `json:"stage"`
	Declared      string   `json:"declared"`
	Goods         string   `json:"goods"`
	By            []string `json:"by"`
	Value         string   `json:"value"`
	Quantity      float64  `json:"quantity"`
	Date          string   `json:"date"`
	QuoteContains string   `json:"quote_contains"`
}

// ReadGold reads JSON Lines of annotated documents. An error names the line.
func ReadGold(r io.Reader) ([]Gold, error) {
	var all []Gold
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 4<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var gold Gold
		if err := json.Unmarshal(lines.Bytes(), &gold); err != nil {
			return nil, fmt.Errorf("read gold, line %d: %w", n, err)
		}
		all = append(all, gold)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read gold: %w", err)
	}
	return all, nil
}

// pattern is a wanted route: for each place the codes that are right.
type pattern [][]string

func parsePattern(route string) pattern {
	var p pattern
	for place := range strings.SplitSeq(route, ">") {
		var codes []string
		for code := range strings.SplitSeq(place, "|") {
			code = strings.ToUpper(strings.TrimSpace(code))
			if strings.HasPrefix(code, "?") {
				code = "?"
			}
			codes = append(codes, code)
		}
		p = append(p, codes)
	}
	return p
}

// matches reports whether an extracted route ("RS>CZ>UA") is the wanted one. A
// code of three letters or more may be part of the one given: "SYRIAN REBELS"
// is REBELS.
func (p pattern) matches(route string) bool {
	parts := strings.Split(route, ">")
	if len(parts) != len(p) {
		return false
	}
	for i, part := range parts {
		if !right(part, p[i]) {
			return false
		}
	}
	return true
}

func right(part string, codes []string) bool {
	for _, code := range codes {
		if code == part || len(code) > 2 && strings.Contains(part, code) {
			return true
		}
	}
	return false
}

// wantedRoutes is the route of a claim and its alternatives.
func (w *Wanted) wantedRoutes() []pattern {
	patterns := []pattern{parsePattern(w.Route)}
	for _, route := range w.Alt {
		patterns = append(patterns, parsePattern(route))
	}
	return patterns
}

func anyMatches(patterns []pattern, route string) bool {
	for _, p := range patterns {
		if p.matches(route) {
			return true
		}
	}
	return false
}

// Judge says whether a route ("RS>CZ>UA") of a polarity ("affirmed") is asked
// for, and whether it is at least not wrong.
func (g *Gold) Judge(route, polarity string) (wanted, allowed bool) {
	for i := range g.Claims {
		w := &g.Claims[i]
		if (w.Polarity == polarity || w.PolarityAlt == polarity) && anyMatches(w.wantedRoutes(), route) {
			return true, true
		}
	}
	return false, g.isOptional(key{route, polarity})
}

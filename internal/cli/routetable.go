package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/search"
)

// quotesPerLeg is how many claims the table shows under a leg.
const quotesPerLeg = 5

// titleLength is how many characters of a document's title the table shows.
const titleLength = 70

// routeTable prints routes for a person to read. Each claim is printed once
// with a number, and by its number after that.
type routeTable struct {
	catalogue *search.Catalogue
	out       io.Writer
	numbers   map[string]int // of claims that were printed
}

func (t *routeTable) write(ctx context.Context, q graph.RouteQuery) error {
	found, err := t.catalogue.Routes(ctx, q)
	if err != nil {
		return err
	}
	if len(found.Edges) == 0 {
		fmt.Fprintf(t.out, "No %s route from %s to %s of at most %d legs.\n", basisWord(q.Basis), q.From, q.To, q.MaxLegs)
	}
	for i, edge := range found.Edges {
		if err := t.route(ctx, i+1, edge.Node); err != nil {
			return err
		}
	}
	switch {
	case found.Partial:
		fmt.Fprintln(t.out, "The search's budget ran out: there may be better routes than these. Narrow the question.")
	case found.HasNext && found.Total >= 0:
		fmt.Fprintf(t.out, "%d of %d routes shown; see more with --first.\n", len(found.Edges), found.Total)
	case found.HasNext:
		fmt.Fprintln(t.out, "There are more routes; see more with --first.")
	}
	return nil
}

func basisWord(b graph.RouteBasis) string {
	if b == "" {
		return "asserted or chained"
	}
	return strings.ToLower(string(b))
}

func (t *routeTable) route(ctx context.Context, number int, r graph.Route) error {
	fmt.Fprintf(t.out, "%d. %s\n", number, joinNames(r.Parties))
	facts := []string{string(r.Basis)}
	if r.Corroboration >= 0 {
		facts = append(facts, plural(r.Corroboration, "origin", "origins"))
	} else {
		facts = append(facts, "joined here, nobody said the whole", "weakest leg "+plural(r.WeakestLeg, "origin", "origins"))
	}
	facts = append(facts, goodsList(r.Goods), when(r.Earliest, r.Latest, r.DateBasis))
	if n := len(r.Disputes); n > 0 {
		facts = append(facts, "DISPUTED by "+plural(n, "claim", "claims"))
	}
	fmt.Fprintf(t.out, "   %s\n", strings.Join(facts, " · "))
	for _, leg := range r.Legs {
		if err := t.leg(ctx, leg); err != nil {
			return err
		}
	}
	if err := t.claims(ctx, "denied", r.Disputes); err != nil {
		return err
	}
	fmt.Fprintln(t.out)
	return nil
}

func (t *routeTable) leg(ctx context.Context, l graph.Leg) error {
	fmt.Fprintf(t.out, "   %s %s %s · %s, %s · %s\n", nameOf(l.From), l.Kind, nameOf(l.To),
		plural(l.ClaimCount, "claim", "claims"), plural(l.OriginCount, "origin", "origins"), when(l.Earliest, l.Latest, l.DateBasis))
	return t.claims(ctx, "", l.Claims)
}

// claims prints the quotes of the first claims of a list, each with its
// speakers and document.
func (t *routeTable) claims(ctx context.Context, mark string, ids []string) error {
	more := len(ids) - quotesPerLeg
	if more > 0 {
		ids = ids[:quotesPerLeg]
	}
	claims, err := t.catalogue.ClaimsByID(ctx, ids)
	if err != nil {
		return err
	}
	documents, err := t.documents(ctx, claims)
	if err != nil {
		return err
	}
	var again []string
	for i := range claims {
		if number, printed := t.numbers[claims[i].ID]; printed {
			again = append(again, fmt.Sprintf("[%d]", number))
			continue
		}
		t.numbers[claims[i].ID] = len(t.numbers) + 1
		t.claim(mark, &claims[i], documents[claims[i].DocumentID])
	}
	if len(again) > 0 {
		fmt.Fprintf(t.out, "      %sas said in %s\n", markOf(mark), strings.Join(again, " "))
	}
	if more > 0 {
		fmt.Fprintf(t.out, "      … and %s\n", plural(more, "more claim", "more claims"))
	}
	return nil
}

func (t *routeTable) documents(ctx context.Context, claims []graph.Claim) (map[string]graph.Document, error) {
	ids := make([]string, 0, len(claims))
	for _, c := range claims {
		ids = append(ids, c.DocumentID)
	}
	documents, err := t.catalogue.DocumentsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]graph.Document, len(documents))
	for _, d := range documents {
		byID[d.ID] = d
	}
	return byID, nil
}

func (t *routeTable) claim(mark string, c *graph.Claim, d graph.Document) {
	fmt.Fprintf(t.out, "      [%d] %s%s\n", t.numbers[c.ID], markOf(mark), visible("“"+strings.Join(strings.Fields(c.Evidence.Quote), " ")+"”"))
	facts := []string{strings.ToLower(string(c.Polarity))}
	if c.Negation != "" {
		facts = append(facts, strings.ToLower(string(c.Negation)))
	}
	if c.Stage != "" {
		facts = append(facts, strings.ToLower(string(c.Stage)))
	}
	facts = append(facts, speakers(c), source(d), strings.ToLower(string(c.Reading))+"-read")
	fmt.Fprintf(t.out, "          %s\n", visible(strings.Join(facts, " · ")))
}

func markOf(mark string) string {
	if mark == "" {
		return ""
	}
	return mark + ": "
}

// speakers tells who says so and when, innermost first.
func speakers(c *graph.Claim) string {
	words := make([]string, 0, len(c.Statements))
	for i := len(c.Statements) - 1; i >= 0; i-- {
		s := c.Statements[i]
		word := strings.ToLower(strings.ReplaceAll(string(s.Stance), "_", " ")) + ": " + s.By.Name
		if s.SaidOn.EDTF != "" {
			word += " (" + s.SaidOn.EDTF + ")"
		} else if s.SaidOn.Text != "" {
			word += " (“" + s.SaidOn.Text + "”)"
		}
		words = append(words, word)
	}
	return strings.Join(words, "; ")
}

func source(d graph.Document) string {
	publisher := d.Publisher
	if publisher == "" {
		publisher = "unnamed publisher"
	}
	published := d.PublishedOn.EDTF
	if published == "" {
		published = "undated"
	}
	return fmt.Sprintf("%s, “%s”, %s", publisher, shortened(d.Title), published)
}

func shortened(title string) string {
	runes := []rune(title)
	if len(runes) <= titleLength {
		return title
	}
	return strings.TrimSpace(string(runes[:titleLength])) + "…"
}

func joinNames(parties []graph.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = nameOf(p)
	}
	return visible(strings.Join(names, " → "))
}

// nameOf is the party's name; an unnamed party says that it is one, once, and
// of which region.
func nameOf(p graph.Party) string {
	if p.Kind != graph.Unnamed {
		return p.Name
	}
	words := strings.TrimPrefix(p.Name, "unnamed ")
	if p.Area != "" && !strings.Contains(words, p.Area) {
		words += ", " + p.Area
	}
	return "(unnamed: " + words + ")"
}

func goodsList(goods []graph.Goods) string {
	slugs := make([]string, len(goods))
	for i, g := range goods {
		slugs[i] = g.Slug()
	}
	return strings.Join(slugs, ", ")
}

// when is a stretch of time with its basis: "2022-01-01 to … (stated)".
func when(earliest, latest string, basis graph.PeriodBasis) string {
	if earliest == "" && latest == "" {
		return "undated"
	}
	if earliest == "" {
		earliest = "…"
	}
	if latest == "" {
		latest = "…"
	}
	span := earliest + " to " + latest
	if earliest == latest {
		span = earliest
	}
	return span + " (" + strings.ToLower(string(basis)) + ")"
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// visible shows control and bidirectional characters as what they are, so that
// a hostile name cannot disguise a line.
func visible(text string) string {
	var b strings.Builder
	for _, r := range text {
		if hidden(r) {
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func hidden(r rune) bool {
	return r < 0x20 || r >= 0x7f && r < 0xa0 || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e ||
		r >= 0x2060 && r <= 0x2069 || r == 0xfeff
}

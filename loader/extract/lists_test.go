package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// TestLists reads lists and tables whose words of transfer stand above them.
func TestLists(t *testing.T) {
	tests := []struct{ name, mediaType, text, want string }{
		{"items under a heading", "text/markdown",
			"# Exports of defence materiel from Finland\n\n## Exports carried out\n\n- **Poland:** hulls for armoured vehicles, EUR 27 million\n- **Chile and Peru:** mortar systems\n\n" +
				"## Permits granted, deliveries to follow\n\n- **Japan:** two armoured vehicles, ordered for trials\n",
			"FI>CL AFFIRMED; FI>JP PLANNED 2; FI>PE AFFIRMED; FI>PL AFFIRMED EUR 27000000"},
		{"a table with its unit in the first row", "text/markdown",
			"Ministry of Defence, Prague\n\nDeliveries carried out under valid licences (EUR million):\n\n| Country | Items | Value |\n|---|---|---|\n| Iraq | tanks | 61.3 |\n| Vietnam | small arms | 27.8 |\n",
			"CZ>IQ AFFIRMED EUR 61300000; CZ>VN AFFIRMED EUR 27800000"},
		{"sums in brackets behind recipients", "text/plain",
			"Ministry of Defence, Prague\n\nMilitary equipment was exported to Singapore (EUR 94 million) and Brazil (EUR 8.2 million).\n",
			"CZ>BR AFFIRMED EUR 8200000; CZ>SG AFFIRMED EUR 94000000"},
		{"a notice of a sale and what was asked for", "text/plain",
			"News Release\nWASHINGTON, November 15, 2023\n\nThe State Department has approved a possible Foreign Military Sale to Romania of Abrams tanks for $2.5 billion.\n\n" +
				"Romania has requested to buy fifty-four (54) Abrams tanks and four (4) bridges.\n",
			"US>RO PLANNED 54 USD 2500000000"},
		{"what went from an exporter", "text/plain",
			"National Conventional Arms Control Committee, Pretoria\n\nArtillery ammunition went to Poland and to Germany. Malaysia will receive patrol boats.\n",
			"ZA>DE AFFIRMED; ZA>MY PLANNED; ZA>PL AFFIRMED"},
		{"a list within a sentence", "text/plain",
			"News Release\nWASHINGTON, November 15, 2023\n\nAlso notified this week: the Kingdom of Morocco, eighteen rocket launchers; the Kingdom of Bahrain, aircraft, est. $950 million.\n",
			"US>BH PLANNED USD 950000000; US>MA PLANNED 18"},
		{"applications counted off", "text/plain",
			"Ministry of Defence, Prague\n\nSeven applications were refused in the year. Two concerned pistols for Turkmenistan; one, spare parts for aircraft destined for Libya.\n",
			"CZ>LY NEGATED; CZ>TM NEGATED"},
		{"what was not sent", "text/markdown", "Ministry of Defence, Prague\n\n## What has not been exported\n\n- Iraq: tanks\n- Yemen: rifles\n", ""},
		{"no words of transfer", "text/markdown", "Ministry of Defence, Prague\n\n## Inventories\n\n- Iraq: tanks\n- Yemen: rifles\n", ""},
		{"a captor's release", "text/plain", "FOR IMMEDIATE RELEASE\nMANAMA, Bahrain\nU.S. Naval Forces Central Command\n\nThe rifles are being handed to the Yemeni coast guard.\n", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			read := extract.Read(graph.Document{ID: "lists", Text: test.text, MediaType: test.mediaType})
			var got []string
			for _, c := range read.Claims {
				got = append(got, listed(&c))
			}
			slices.Sort(got)
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("got %q, want %q", s, test.want)
			}
		})
	}
}

func listed(c *graph.Claim) string {
	codes := make([]string, len(c.Route))
	for i := range c.Route {
		codes[i] = c.Route[i].Code()
	}
	s := strings.Join(codes, ">") + " " + string(c.Polarity)
	if c.Quantity != nil {
		s += fmt.Sprintf(" %.0f", c.Quantity.Amount)
	}
	if c.Value != nil {
		s += fmt.Sprintf(" %s %.0f", c.Value.Currency, c.Value.Amount)
	}
	return s
}

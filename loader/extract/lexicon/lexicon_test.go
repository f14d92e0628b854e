package lexicon

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"armsgraph/graph"
	"armsgraph/loader/extract/segment"
)

func TestDefaultValidates(t *testing.T) {
	sub, err := fs.Sub(facts, "facts")
	if err != nil {
		t.Fatal(err)
	}
	l, err := Load(sub)
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[graph.PartyKind]int{}
	for id, p := range l.parties {
		kinds[p.Kind]++
		if p.ID != id || p.Name == "" || !p.Lexical {
			t.Errorf("party %q is entered as %+v", id, p.Party)
		}
		if p.PartOf != "" && l.parties[p.PartOf] == nil {
			t.Errorf("party %q is part of unknown %q", id, p.PartOf)
		}
	}
	t.Logf("parties %v, %d nodes, %d pieces", kinds, len(l.terms), len(l.pieces))
}

// TestStatesAreKnown checks the states against the language package's list of
// countries, and the former ones by their withdrawn codes.
func TestStatesAreKnown(t *testing.T) {
	l := Default()
	want := map[string]string{
		"XK": "XKX", "SU": "SUN", "CS": "CSK", "SCG": "SCG", "DD": "DDR", "ZR": "ZAR", "YU": "YUG", "RH": "RHO", "VD": "VDR", "YD": "YMD",
	}
	// Not assigned to a country of today in ISO 3166-1, or told otherwise above.
	left := "AC CP CQ CS DG EA EZ FQ IC NT PC TA UN XK"
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			code := string([]rune{first, second})
			region, err := language.ParseRegion(code)
			if err == nil && region.IsCountry() && region.Canonicalize() == region && !strings.Contains(left, code) {
				want[code] = region.ISO3()
			}
		}
	}
	if len(want) < 249 {
		t.Errorf("only %d countries to compare", len(want))
	}
	for code, alpha3 := range want {
		p := l.Party(code)
		if p == nil || p.Kind != graph.State || p.ISO3 != alpha3 || l.Party(alpha3) != p {
			t.Errorf("state %s/%s is %+v", code, alpha3, p)
		}
	}
}

// match finds the one term that covers the whole text.
func match(l *Lexicon, text string) *Term {
	seg := segment.Split(text, "text/plain")
	if len(seg.Sentences) == 0 {
		return nil
	}
	pieces := l.Pieces(nil, seg.Sentences[0].Tokens)
	if len(pieces) == 0 {
		return nil
	}
	if term, end := l.Match(pieces, 0); end == len(pieces) {
		return term
	}
	return nil
}

func TestMatch(t *testing.T) {
	l := Default()
	for _, c := range []struct{ text, id string }{
		{"Serbia", "RS"}, {"SERBIA", "RS"}, {"Serbian", "RS"}, {"Serbians", "RS"}, {"Iraqis", "IQ"}, {"Swedes", "SE"},
		{"U.S.", "US"}, {"UK", "GB"}, {"U.S.S.R.", "SU"}, {"Guinea-Bissau", "GW"}, {"Guinea Bissau", "GW"}, {"N'Djamena", "TD"}, {"N’Djamena", "TD"},
		{"São Tomé", "ST"}, {"Sao Tome", "ST"}, {"Vučić", "rs-aleksandar-vucic"}, {"Vucic", "rs-aleksandar-vucic"}, {"Łódź", "PL"}, {"Lodz", "PL"},
		{"al-Shabaab", "SHABAAB"}, {"Rapid Support Forces", "RSF"}, {"Washington, D.C.", "US"}, {"Burgas", "BG"}, {"Port Klang", "MY"},
		{"Financial Times", "gb-financial-times"}, {"SVR", "ru-svr"}, {"Zastava", "rs-zastava-arms"},
		{"serbia", ""}, {"us", ""}, {"is", ""}, {"Serbiana", ""},
	} {
		term := match(l, c.text)
		got := ""
		if term != nil {
			for _, s := range term.Senses {
				if s.Party != nil && (got == "" || s.Party.ID == c.id) {
					got = s.Party.ID
				}
			}
		}
		if got != c.id {
			t.Errorf("%q means %q, want %q", c.text, got, c.id)
		}
	}
}

func TestMatchGoods(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		text  string
		class graph.Goods
	}{
		{"assault rifles", graph.SmallArms}, {"AK-47s", graph.SmallArms}, {"AK47", graph.SmallArms}, {"mortar bomb", graph.Ammunition},
		{"T-72B3", graph.Armour}, {"T72", graph.Armour}, {"Mi-24P", graph.Helicopters}, {"F-16s", graph.Aircraft}, {"MiG-21bis", graph.Aircraft},
		{"S-400", graph.AirDefence}, {"Igla-S", graph.Missiles}, {"cluster bombs", graph.Bombs}, {"drones", graph.Drones}, {"frigates", graph.Ships},
		{"spare parts", graph.Parts}, {"howitzers", graph.Artillery}, {"radars", graph.Other}, {"batteries", ""}, {"gas", ""},
		{"T-721", ""}, {"igla-s", ""},
	} {
		got := graph.Goods("")
		if term := match(l, c.text); term != nil {
			for _, s := range term.Senses {
				if s.Class != "" {
					got = s.Class
				}
			}
		}
		if got != c.class {
			t.Errorf("%q is %q, want %q", c.text, got, c.class)
		}
	}
}

// minimal is the smallest set of files that loads.
func minimal(file, content string) fs.FS {
	sub, _ := fs.Sub(facts, "facts")
	names, _ := fs.Glob(sub, "*.tsv")
	fsys := fstest.MapFS{}
	for _, name := range names {
		fsys[name] = &fstest.MapFile{}
	}
	fsys["states.tsv"] = &fstest.MapFile{Data: []byte("RS\tSRB\tSerbia\tSerbian\t\tBelgrade\t\t\nUA\tUKR\tUkraine\tUkrainian\t\tKyiv\t\t\n")}
	fsys[file] = &fstest.MapFile{Data: append(fsys[file].Data, content...)}
	return fsys
}

func TestLoadRefuses(t *testing.T) {
	for _, c := range []struct{ name, file, content, reason string }{
		{"columns", "places.tsv", "RS\n", "places.tsv:1: 1 columns"},
		{"unknown state", "places.tsv", "# a comment\nQQ\tNowhere\n", `places.tsv:2: unknown state "QQ"`},
		{"no code", "states.tsv", "serbia\tSRB\tSerbia\t\t\t\t\t\n", "states.tsv:3"},
		{"years", "states.tsv", "YU\tYUG\tYugoslavia\t\t\t\t\tlong ago\n", `years "long ago"`},
		{"declared twice", "states.tsv", "RS\tSRB\tSerbia\t\t\t\t\t\n", "party RS is declared twice"},
		{"contradiction", "places.tsv", "RS\tNis\nUA\tNis\n", "one spelling means RS and UA"},
		{"goods", "goods.tsv", "spoons\tnoun\tspoon\n", `unknown kind of goods "spoons"`},
		{"form", "goods.tsv", "arms\tverb\tarm\n", `unknown form "verb"`},
		{"seat", "agencies.tsv", "RU\tkremlin\tKremlin\t\tthrone\n", `"throne" is not "seat"`},
		{"group", "groups.tsv", "rsf\tRS\tRapid Support Forces\n", "no code of a group"},
		{"body", "international-persons.tsv", "un\tBan Ki-moon\t\tsecretary-general\n", `unknown organisation "un"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(minimal(c.file, c.content))
			var fact *FactError
			if !errors.As(err, &fact) || !strings.Contains(err.Error(), c.reason) {
				t.Errorf("error %v, want a FactError with %q", err, c.reason)
			}
		})
	}
	if _, err := Load(minimal("places.tsv", "RS\tNis?\nUA\tNis?\n")); err != nil {
		t.Errorf("marked ambiguous: %v", err)
	}
	if _, err := Load(fstest.MapFS{}); err == nil {
		t.Error("no files: no error")
	}
}

func TestID(t *testing.T) {
	for _, c := range []struct{ state, name, want string }{
		{"GB", "Financial Times", "gb-financial-times"}, {"", "United Nations", "united-nations"},
		{"RS", "Krušik", "rs-krusik"}, {"US", "Smith & Wesson", "us-smith-wesson"}, {"IE", "O'Brien's", "ie-obriens"},
	} {
		if got := ID(c.state, c.name); got != c.want {
			t.Errorf("ID(%q, %q) = %q, want %q", c.state, c.name, got, c.want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	sub, err := fs.Sub(facts, "facts")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Load(sub); err != nil {
			b.Fatal(err)
		}
	}
}

package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// find lists the mentions of a text as "words=what", parties by their id,
// goods by their class.
func find(text string) []string {
	var out []string
	for _, sentence := range mention.Find(segment.Split(text, "text/plain"), lexicon.Default()) {
		for i := range sentence {
			out = append(out, shown(text, &sentence[i]))
		}
	}
	return out
}

func shown(text string, m *mention.Mention) string {
	words := strings.Join(strings.Fields(text[m.Start:m.End]), " ")
	switch {
	case m.Kind == mention.Goods && m.Class == "":
		return fmt.Sprintf("%s=%s", words, map[lexicon.GoodsKind]string{lexicon.Civil: "civil", lexicon.Neutral: "neutral"}[m.Goods])
	case m.Kind == mention.Goods:
		return words + "=" + m.Class.Slug()
	case m.Party != nil && m.Kind == mention.Party:
		return words + "=" + m.Party.ID
	case m.Party != nil:
		return words + "=" + m.Kind.String() + " " + m.Party.ID
	case m.Area != "":
		return words + "=" + m.Kind.String() + " " + m.Area
	}
	return words + "=" + m.Kind.String()
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"states", "Serbia sold it to the UAE and the U.S. last year.", "Serbia=RS; UAE=AE; U.S.=US"},
		{"accents", "Côte d'Ivoire and Türkiye met Vučić.", "Côte d'Ivoire=CI; Türkiye=TR; Vučić=rs-aleksandar-vucic"},
		{"longer names", "Guinea-Bissau, Equatorial Guinea and Papua New Guinea are not Guinea.", "Guinea-Bissau=GW; Equatorial Guinea=GQ; Papua New Guinea=PG; Guinea=GN"},
		{"compounds", "Serbian-made rifles and Iranian-supplied drones", "Serbian=RS; rifles=small-arms; Iranian=IR; drones=drones"},
		{"bird", "The farm exported turkey to Peru.", "turkey=civil; Peru=PE"},
		{"surnames", "Jordan Henderson and Jack London met Israel Katz in Chad.", "Israel Katz=il-israel-katz; Chad=TD"},
		{"american Georgia", "Guns are bought in Florida and Georgia.", "Guns=small-arms; Florida=US"},
		{"pro-", "A pro-Russian crowd gathered in Riga.", "Riga=LV"},
		{"newspapers", "The Washington Post and the Kyiv Post wrote about it.", "The Washington Post=us-washington-post; Kyiv Post=ua-kyiv-post"},
		{"blocked", "Ships crossed the Gulf of Aden and the Black Sea.", "Ships=ships"},
		{"capitals", "Talks between New Delhi and Pyongyang failed.", "New Delhi=IN; Pyongyang=KP"},
		{"former states", "Prague sold arms. Czechoslovakia denied it.", "Prague=CS; arms=arms; Czechoslovakia=CS"},
		{"bygone days", "In 1955, 1957 and 1958 Prague sold Czech arms.", "Prague=CS; Czech=CS; arms=arms"},
		{"days not bygone", "In 1955, he said in 2004, Prague sold arms.", "Prague=CZ; arms=arms"},
		{"an old gun", "Prague sold arms of 1955.", "Prague=CZ; arms=arms"},
		{"heirs", "Prague sold arms. The Czech Republic denied it.", "Prague=CZ; arms=arms; The Czech Republic=CZ"},
		{"ministry", "the Iranian foreign ministry and Ukraine's Ministry of Defence", "Iranian foreign ministry=ir-foreign-ministry; Ukraine's Ministry of Defence=ua-defence-ministry"},
		{"ministry in its capital", "The foreign ministry in Zagreb denied it.", "foreign ministry in Zagreb=hr-foreign-ministry"},
		{"government", "The French government and Libya's government agreed.", "French government=FR; Libya's government=LY"},
		{"rulers", "Charles Taylor's government armed itself.", "Charles Taylor's government=LR"},
		{"military aid is no army", "Iranian military aid reached Syria.", "Iranian=IR; military aid=arms; Syria=SY"},
		{"groups", "Syrian rebels, rebels in Syria and the Houthi rebels", "Syrian rebels=SY-REBELS; rebels in Syria=SY-REBELS; Houthi rebels=HOUTHIS"},
		{"leader for group", "It went to Haftar and to Savimbi's UNITA.", "Haftar=LNA; Savimbi=UNITA; UNITA=UNITA"},
		{"fighters", "Fighters loyal to Haftar saw Sweden's fighters.", "Fighters=unnamed; Haftar=LNA; Sweden=SE; fighters=aircraft"},
		{"firm told by state", "A Cypriot firm and a company in Tbilisi paid.", "Cypriot firm=CY; company in Tbilisi=GE"},
		{"firm with a name", "The Cypriot firm Atesco paid.", "Atesco=cy-atesco"},
		{"firm by its suffix", "Caspian Shipping Ltd, a Maltese company, paid.", "Caspian Shipping Ltd=mt-caspian-shipping-ltd; Maltese company=MT"},
		{"lexicon company", "FN Herstal and Yugoimport-SDPR signed.", "FN Herstal=be-fn-herstal; Yugoimport-SDPR=rs-yugoimport-sdpr"},
		{"office and name", "Croatia's foreign minister, Vesna Pusic, spoke. Pusic left.", "Croatia's foreign minister, Vesna Pusic=hr-vesna-pusic; Pusic=hr-vesna-pusic"},
		{"name and office", "Igor Petrov, a spokesman for the Iranian foreign ministry, spoke.", "Igor Petrov=ir-igor-petrov; spokesman for the Iranian foreign ministry=speaker ir-foreign-ministry"},
		{"speakers", "Officials in Belgrade and an Israeli officer said so.", "Officials in Belgrade=speaker RS; Israeli officer=speaker IL"},
		{"unnamed with area", "It went through unnamed African nations, several countries in the Gulf, and others.", "unnamed African nations=unnamed Africa; several countries in the Gulf=unnamed Gulf; others=unnamed"},
		{"described", "The country denied it, and the two governments met the army.", "country=described; two governments=described; army=described"},
		{"undisclosed", "an undisclosed buyer or a third country", "an undisclosed buyer=unnamed; a third country=unnamed"},
		{"goods by head", "Mirage parts, tank ammunition, Patriot batteries and Stinger missiles", "Mirage parts=parts; tank ammunition=ammunition; Patriot batteries=air-defence; Stinger missiles=missiles"},
		{"designations", "T-72B3s, AK-47, MiG-29 jets, TB2 drones, D30 guns", "T-72B3s=armour; AK-47=small-arms; MiG-29 jets=aircraft; TB2 drones=drones; D30 guns=artillery"},
		{"verbs", "Iran ships weapons and would supply arms.", "Iran=IR; weapons=arms; supply=neutral; arms=arms"},
		{"neutral", "The cargo held rounds of ammunition and tonnes of flour.", "cargo=neutral; rounds of ammunition=ammunition; tonnes of flour=civil"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(find(c.text), "; "); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestFindKeepsOffsets draws texts from words that meet every rule and checks
// that mentions are in order, disjoint, inside their sentences, and cover the
// tokens that they say.
func TestFindKeepsOffsets(t *testing.T) {
	words := rapid.SampledFrom(strings.Fields(`Serbia Serbian the of in , . and rebels government ministry foreign Minister President
		Vučić company firm Ltd arms tanks T-72 US U.S. officials unnamed countries African Gulf 's - "others" Belgrade Jordan Henderson HMS (SVR) SHOUT * | said`))
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(words, 0, 40).Draw(t, "words"), rapid.SampledFrom([]string{" ", "  ", "\n"}).Draw(t, "gap"))
		seg := segment.Split(text, rapid.SampledFrom([]string{"text/plain", "text/markdown"}).Draw(t, "type"))
		check(t, seg, mention.Find(seg, lexicon.Default()))
	})
}

func check(t rapid.TB, seg segment.Segmented, found [][]mention.Mention) {
	if len(found) != len(seg.Sentences) {
		t.Fatalf("%d lists for %d sentences", len(found), len(seg.Sentences))
	}
	for i, sentence := range found {
		tokens := seg.Sentences[i].Tokens
		end := 0
		for _, m := range sentence {
			if m.First < 0 || m.First >= m.Last || m.Last > len(tokens) || m.Head < m.First || m.Head >= m.Last {
				t.Fatalf("tokens %d to %d with head %d of %d in %q", m.First, m.Last, m.Head, len(tokens), seg.Text)
			}
			if m.Start < end || m.Start < tokens[m.First].Start || m.End > tokens[m.Last-1].End || m.Start >= m.End {
				t.Fatalf("bytes %d to %d after %d in %q", m.Start, m.End, end, seg.Text)
			}
			end = m.End
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Serbia's defence ministry, the company X Ltd, and the rebels in Syria got T-72s.")
	f.Add("\u202e*the* | - 's President - of")
	f.Fuzz(func(t *testing.T, text string) {
		for _, kind := range []string{"text/plain", "text/markdown"} {
			seg := segment.Split(text, kind)
			check(t, seg, mention.Find(seg, lexicon.Default()))
		}
	})
}

package stage

import (
	"testing"

	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

func TestHoldIn(t *testing.T) {
	for _, c := range []struct {
		text string
		want hold
	}{
		{"The navy intercepted a dhow with rifles off Oman.", held},
		{"Panama impounded the ship and its cargo.", held},
		{"The rifles were seized at the port of Aden.", held},
		{"Customs inspectors found crates of shells under the sugar.", found},
		{"A boarding team discovered ammunition in a trawler.", found},
		{"The discovery of rockets in a freighter made headlines.", noticed},
		{"Small steamer with rifles sunk at her moorings by divers.", found},
		{"A shipment of missiles was loaded and lost to a storm.", found},
		{"The cruiser takes nearly 3,000 rifles off a dhow.", found},
		{"The shipment of rifles never arrived.", found},
		{"The navy never seized the rifles.", free},
		{"The generals seized power in February 2021.", free},
		{"Peacekeepers found neither aircraft nor crates.", free},
		{"The centre found in the customs database that ammunition had gone to Israel.", noticed},
		{"Iran supplied rockets to Hezbollah.", free},
		{"Would the navy have seized the cargo?", free},
		{"The aircraft flew from Belgrade to Baku with Israeli-made drones on board.", free},
		{"Washington has transferred ammunition seized from Iran to Ukraine.", free},
	} {
		seg := segment.Split(c.text, "text/plain")
		found := mention.Find(seg, lexicon.Default())
		if got := holdIn(&seg.Sentences[0], found[0]); got != c.want {
			t.Errorf("%s: %d, want %d", c.text, got, c.want)
		}
	}
}

// TestNear holds that a seizure is told of what stands after it in its
// section, and of nothing beyond a heading.
func TestNear(t *testing.T) {
	text := "The navy seized the rifles.\n\nThey were being sent to Yemen.\n\nANOTHER MATTER\n\nFrance sold jets to Egypt in May of that year.\n"
	seg := segment.Split(text, "text/plain")
	s := FindSeizures(&seg, mention.Find(seg, lexicon.Default()))
	for i, want := range []hold{held, held, held, free} {
		if _, section := s.near(i); section != want {
			t.Errorf("sentence %d: %d, want %d", i, section, want)
		}
	}
}

package attribute

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
)

func listen(text string) *Listener {
	seg := segment.Split(text, "text/plain")
	document := setting.New(seg, edtf.Date{}, dates.Find(text, dates.Anchor{}), nil)
	l := Listen(&graph.Document{Text: text, MediaType: "text/plain"}, document, mention.Find(seg, lexicon.Default()))
	l.readTo(len(l.segments.Sentences) - 1)
	return l
}

// heard is the sayings of the last sentence: "depth speaker (cue)".
func heard(l *Listener) string {
	var all []string
	for _, s := range l.sayings[len(l.segments.Sentences)-1] {
		name := s.speaker.Name
		if s.speaker.Party.ID != "" {
			name = s.speaker.Party.ID
		}
		all = append(all, [...]string{"beside", "before", "cited", "answering"}[s.depth]+" "+name+" ("+s.speaker.Cue+")")
	}
	return strings.Join(all, "; ")
}

func TestHear(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Israel says that Iran supplied the rockets.", "before IL (says)"},
		{"Moscow denied that it had supplied any jets to Libya.", "before ru-government (denied)"},
		{"The rifles were smuggled from Iran to Yemen, the U.S. 5th Fleet said.", "beside us-fifth-fleet (said)"},
		{"According to Reuters Turkish drones have been sold to Ethiopia.", "beside gb-reuters (according to)"},
		{"Shells were flown to Chad, according to two diplomats.", "beside two diplomats (according to)"},
		{"Libya sent missiles to Argentina, by the account of a former attache.", "beside a former attache (by the account of)"},
		{"By the Panel's reckoning, drones were supplied by Turkey.", "beside Panel (reckoning)"},
		{"In 2014, the group said, Romania sold rockets.", "beside group (said)"},
		{"“Guinea has given no arms to rebels,” a spokesman for that ministry said by telephone.", "beside a spokesman for that ministry (said)"},
		{"India has not exported shells, said the foreign minister.", "beside foreign minister (said)"},
		{"The minister let slip in Zurich that Israel was selling arms.", "before minister (slip)"},
		{"Berlin let it be known that no tanks would go to Ukraine.", "before de-government (known)"},
		{"Later authors are unanimous that China sold missiles to Iran.", "before authors (unanimous)"},
		{"The missiles, the committees record, were sold by Israel.", "beside committees (record)"},
		{"Finding of the UN panel: the shipment went to Gambia.", "beside un-panel-of-experts (Finding)"},
		{"Turkey makes no secret of it: drones went to Tripoli.", "before TR (secret)"},
		{"The New York Times reported last month that arms went to Syria, citing American officials.",
			"before us-new-york-times (reported); cited American officials (citing)"},
		{"Two port workers and a military official said that guns were unloaded.", "before Two port workers and a military official (said)"},
		{"People familiar with the matter said that shells went to Poland.", "before People familiar with the matter (said)"},
		{"Officials did not say that shells had gone to Poland.", ""},
		{"The Group none the less holds, on the evidence of boot prints, that Rwanda provided mortars.", "before Group (holds)"},
		{"No jets had been sent to Togo, the spokesman conceded after inspectors had looked.", "beside spokesman (conceded)"},
		{"Eritrea's embassy in New Delhi calls that a fabrication and adds, for good measure, that no bullet went to the Tigers.",
			"before er-embassy (calls); before er-embassy (adds)"},
		{"In a judgment of a hundred pages the court of appeal finds that rifles went to Liberia.", "before court of appeal (finds)"},
		{"From Bulgaria, the committee of inquiry reports, lorries went to Iran.", "beside committee of inquiry (reports)"},
		{"Jets will arrive from Russia, the air force commander, Elesvan Bello, said in an interview.", "beside elesvan-bello (said)"},
		{"The commission has met. In 1994, it notes, Albania sold rifles to Chad.", "beside commission (notes)"},
		{"A report was published. Rifles, it says, were sold by China.", "beside report (says)"},
		{"The panel has written to the committee. Gunships, it writes, were bought in Kyiv.", "beside panel (writes)"},
		{"The ministry of defence replied. India has sent no shells, said its spokesman.", "beside ministry of defence (said)"},
		{"Contrary to what the paper has reported, no guns came through Romania.", ""},
		{"Nine times in ten, the police estimate in a study that came out today, they came from Chad.", "beside police (estimate)"},
		{"The charge, made by Ghana's president in a speech, is that Chad sent rifles to Mali.", "before Ghana's president in a speech (charge)"},
		{"A UN report leaked on Thursday accuses Rwanda of supplying missiles to M23.", "before A UN report (accuses)"},
		{"The panel's draft report, seen by Reuters, says rockets went from North Korea to Syria.", "before panel's draft report (says)"},
		{"The ministry said nothing about the howitzers that went to Azerbaijan.", ""},
		{"State television showed Ukrainian rifles bound for Syria.", ""},
		{"A former manager of a state-owned maker has left.", ""},
		{"Emails obtained by the Guardian suggest that drones were sold by Israel.", "before Emails obtained by the Guardian (suggest)"},
		{"The export of rifles to Chad was confirmed by a spokesman for the ministry of economy.",
			"beside a spokesman for the ministry of economy (confirmed)"},
		{"The deal was first reported by Der Spiegel: Germany would sell tanks.", "before de-der-spiegel (reported)"},
		{"Rockets lay there. We conclude that Russia supplied them.", ""},
		{"Spokesmen accused South Africa of flying ammunition to Uli, which Pretoria denied.",
			"before Spokesmen (accused); answering za-government (denied)"},
		{"The president at first denied that rifles had gone to Iran.", "before president (denied)"},
		{"The customs slips show rifles.", "before customs slips (show)"},
		{"Chad sent rifles to Niger, it emerged from a report by Reuters.", "beside gb-reuters (emerged from)"},
		{"The rifles went to Niger, if the police are to be believed.", "beside police (believed)"},
		{"If one believes the police, the rifles went to Niger.", "beside police (believes)"},
		{"Per the Ministry of Defence, Chad sold rifles to Niger.", "beside Ministry of Defence (Per)"},
		{"From Moscow came word that Chad had sold rifles.", "before ru-government (word)"},
		{"The accusation came from Niamey: Chad had sold rifles.", "before ne-government (accusation)"},
		{"The prosecutor's case is that Chad sold rifles.", "before prosecutor (case)"},
		{"The version of the police was that Chad sold rifles.", "before police (version)"},
		{"The court was told that Chad had sold rifles.", "before court (told)"},
		{"The pilot was told that Chad had sold rifles.", ""},
		{"Chad sold rifles to Niger, or so the mayor claims.", "beside mayor (claims)"},
		{"The junta posted on Telegram that Chad had sold rifles.", "before junta (posted)"},
		{"The army posted men at the gate.", ""},
		{"Says the mayor: Chad sold rifles.", "beside mayor (Says)"},
		{"Western officials have long suspected Chad of sending rifles.", "before Western officials (suspected)"},
		{"By the ministry's own figures Chad sold rifles.", "beside ministry (figures)"},
		{"The story was told by a poet.", "before a poet (told)"},
		{"France sold jets to Egypt.", ""},
		{"Customs found 2,000 rifles in a container.", ""},
	} {
		if got := heard(listen(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestResolve holds whom pronouns and descriptions mean.
func TestResolve(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Foreign Minister Sergei Lavrov arrived in Cairo. He said that no arms had been sold.", "before ru-sergei-lavrov (said)"},
		{"Tehran denied it. It said that no drones had been sold.", "before ir-government (said)"},
		{"Reuters reported the sale. The agency said that shells had reached Kyiv.", "before gb-reuters (said)"},
		{"A UN panel published its findings. The experts wrote that arms came from Iran.", "before un-panel-of-experts (wrote)"},
		{"The authorities in Belgrade opened the books. They confirmed that six cargoes had gone to Monrovia.", "before rs-government (confirmed)"},
		{"The German defence ministry was asked. The ministry said that the tanks had gone to Seoul.", "before de-defence-ministry (said)"},
		{"Hezbollah was quick to answer. Its spokesman said that the boxes held flour.", "before HEZBOLLAH (said)"},
	} {
		if got := heard(listen(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestVoice holds which documents a state's body issues in its own name.
func TestVoice(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"MINISTRY OF DEFENCE OF THE SLOVAK REPUBLIC\nPress release\nBratislava, 23 March 2023\n\nFour aircraft were handed over to Ukraine.\n", "SK"},
		{"HOUSE OF COMMONS\nWritten Answers\n\nMore than ten thousand missiles have been gifted.\n", "GB"},
		{"Ministry denies sale of tanks\nBERLIN, 3 May 2020\n\nThe ministry denied it.\n", ""},
		{"Old rifles, new papers\nNAIROBI, 5 November 2003\n\nSix aircraft landed.\n", ""},
	} {
		got := ""
		if v := listen(c.text).Voice(); v != nil {
			got = v.State
		}
		if got != c.want {
			t.Errorf("%q: state %q, want %q", c.text, got, c.want)
		}
	}
}

func TestCues(t *testing.T) {
	if _, err := parseCues("says say\n"); err == nil {
		t.Error("a row without a tab is read")
	}
	if _, err := parseCues("sings\thum\n"); err == nil {
		t.Error("an unknown kind is read")
	}
	if !IsCue("say") || IsCue("sell") || !Denies("deny") || Denies("confirm") {
		t.Error("the embedded cues are wrong")
	}
}

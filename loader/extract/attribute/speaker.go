package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/wordset"
)

// Speaker is one link of the chain.
type Speaker struct {
	Name       string      // the words, "two port workers"
	Party      graph.Party // zero Kind where the speaker is only described
	State      string      // the state that the speaker speaks for
	Cue        string      // "accusing"
	Hedge      string      // "suggested"
	Accuses    bool        // the cue makes it an accusation
	Denies     bool
	Admits     bool // the cue owns up: "confirmed"
	Anonymous  bool
	Leaked     bool
	Reports    bool             // a medium, institute, panel or court, whose word is a report
	Kind       graph.PartyKind  // of a speaker whom no lexicon names
	On         graph.Period     // when it was said
	Start, End int              // bytes of the words that stand for him where he is heard
	By         graph.Resolution // how these words tell who he is
	Called     [2]int           // bytes of his name where they are only a pronoun or a description; zero where it is not known
	Said       [2]int           // bytes of the sentence that names him as the speaker; zero where unknown
	Word       int              // head of the name in its sentence, -1 where in another

	office   string // of a person, in small letters
	head     string // the noun of a description, in small letters
	plural   bool
	sentence int
	spoke    bool
}

// speaker describes whoever a phrase names.
func (n *line) speaker(p phrase, words string, c cue) Speaker {
	first := p.first
	for first < p.last-1 && n.covered[first] < 0 && (n.small[first] == "the" || n.small[first] == "that") {
		first++
	}
	sp := Speaker{Word: -1, head: n.small[p.head], Start: n.tokens[first].Start, End: n.tokens[p.last-1].End}
	sp.Name = flat(n.text[sp.Start:sp.End])
	m := n.mentionOf(p)
	if m != nil && m.Kind == mention.Party && m.Party != nil {
		sp.Start, sp.End = m.Start, m.End
		sp.Name = flat(n.text[m.Start:m.End])
	}
	if m == nil || m.Party == nil {
		last := p.last
		if documents[sp.head] || missives[sp.head] {
			last = p.head + 1
		}
		for k := p.first; k < last; k++ {
			if x := n.covered[k]; x >= 0 && n.mentions[x].Party != nil && sp.State == "" && !(last <= p.head+1 && n.mentions[x].How == graph.ByPlace) {
				sp.State = n.mentions[x].State()
			}
		}
	}
	determiner := ""
	if p.first < len(n.small) {
		determiner = n.small[p.first]
	}
	if place := n.placeBefore(p); !documents[sp.head] && !missives[sp.head] && sp.State == "" && place != nil && (m == nil || m.Party == nil) {
		sp.State = place.State()
	}
	sp.become(m, determiner)
	sp.say(words, c)
	return sp
}

// ofMention is the speaker that a mention may be, beside any cue.
func ofMention(text string, m *mention.Mention) Speaker {
	sp := Speaker{Word: -1, Start: m.Start, End: m.End, Name: flat(text[m.Start:m.End]), head: m.Noun}
	sp.become(m, "")
	return sp
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// say sets what the cue makes of the speaker's words.
func (sp *Speaker) say(words string, c cue) {
	sp.Cue = words
	sp.Accuses, sp.Denies, sp.Admits = c.accuses, c.denies, c.admits
	if c.hedges {
		sp.Hedge = words
	}
}

// become fills in who the speaker is: from the mention at the head of his
// name, if there is one, else from the words of the description.
func (sp *Speaker) become(m *mention.Mention, determiner string) {
	lower := strings.ToLower(sp.Name)
	sp.By = graph.ByDescription
	if pronouns[lower] {
		sp.By = graph.ByPronoun
	}
	sp.Leaked = strings.Contains(lower, "leaked") || strings.Contains(lower, "intercepted")
	sp.plural = strings.HasSuffix(sp.head, "s") && !strings.HasSuffix(sp.head, "ss") || sp.head == "people" || sp.head == "police" || strings.HasSuffix(sp.head, "men")
	if m != nil {
		if m.Noun != "" {
			sp.head = headOf(m.Noun)
		}
		if m.Party != nil {
			sp.State = m.State()
		}
		if m.Kind == mention.Party && m.Party != nil {
			sp.By = m.How
			sp.named(m)
			return
		}
		sp.plural = m.Plural
		if documents[sp.head] && m.Party != nil && m.Party.Kind == graph.State && !names(lower, m.Party) {
			sp.State = "" // papers found at a place are not its state's
		}
	}
	sp.described(determiner)
}

// names reports whether words name a state itself, not a place in it.
func names(lower string, state *lexicon.Party) bool {
	return strings.Contains(lower, strings.ToLower(state.Name)) || state.Demonym != "" && strings.Contains(lower, strings.ToLower(state.Demonym))
}

// headOf is the noun that an office or a body goes by: "minister" of "minister
// of defence".
func headOf(s string) string {
	s, _, _ = strings.Cut(s, " of ")
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		return s[i+1:]
	}
	return s
}

// alliances are organisations that take sides: their word is no report.
var alliances = wordset.Of("nato eu un african-union ecowas arab-league gcc csto cis warsaw-pact european-commission european-council european-parliament")

// named sets a speaker whom a party mention names.
func (sp *Speaker) named(m *mention.Mention) {
	p := m.Party
	sp.Party = p.Party
	switch p.Kind {
	case graph.Publication:
		sp.Reports = true
	case graph.Organisation:
		sp.Reports = !alliances[p.ID]
	case graph.State:
		if m.How == graph.ByCapital {
			sp.Party = government(p, sp.Name)
		} else if governments[sp.head] {
			sp.Party = government(p, "")
			sp.plural = sp.head == "authorities"
		}
	case graph.Person:
		office := strings.ToLower(p.Office + " " + m.Noun)
		sp.office = office
		for w := range strings.FieldsSeq(office) {
			if experts[w] {
				sp.Reports = true
			}
		}
		if sp.Reports || opposed(office) {
			sp.State = ""
		}
	case graph.Agency:
		if !p.Lexical && len(strings.Fields(sp.Name)) > 1 {
			sp.Party.Name = sp.Name
		}
		if courts[sp.head] {
			sp.Reports, sp.State = true, ""
		}
	case graph.Group:
		sp.State = ""
	}
	if p.Kind == graph.State && (privates[sp.head] || len(sp.Name) > m.End-m.Start+3 && !governments[sp.head]) {
		// "United States Africa Command": a body that the lexicon does not know.
		sp.Party = graph.Party{}
		sp.described("")
	}
}

func opposed(office string) bool {
	for _, w := range [...]string{"opposition", "candidate", "member of parliament", "lawmaker", "mp ", "activist"} {
		if strings.Contains(office, w) {
			return true
		}
	}
	return false
}

var governments = wordset.Of("government authorities cabinet administration regime junta")

// government is a state's government as a speaker of its own, with its seat
// where the text says so: "Moscow said".
func government(state *lexicon.Party, seat string) graph.Party {
	name := "Government of " + state.Name
	if state.Demonym != "" {
		name = state.Demonym + " government"
	}
	if seat != "" {
		name += " (" + seat + ")"
	}
	return graph.Party{ID: strings.ToLower(state.ID) + "-government", Kind: graph.Agency, Name: name, PartOf: state.ID}
}

var (
	// experts are persons whose word is a report.
	experts = wordset.Of(`rapporteur researcher researchers judge judges jury historian historians expert experts analyst analysts author authors
		investigator investigators reporter reporters journalist journalists correspondent scholar scholars professor archivist monitors monitor jurors tribunal
		rapporteurs jury academic academics lecturer lecturers curator auditor auditors campaigner campaigners`)
	courts = wordset.Of("court courts tribunal jury judge judges")
	// institutes are bodies and papers whose word is a report.
	institutes = wordset.Of(`panel panels committee committees commission inquiry inquest institute institutes newspaper newspapers paper papers agency broadcaster daily weekly magazine
		audit group organisation organization network members website study data book outlet outlets media investigation database series survey
		yearbook think-tank charity mission team trackers pictures images figures statistics museum station channel directory foundation centre center report reports`)
	// documents speak for whoever made them, and report what they record.
	documents = wordset.Of(`record records document documents report reports register registers file files log logs slip slips invoice invoices manifest plan plans list lists
		indictment verdict judgment judgement writ certificate certificates transcript transcripts minutes photographs pictures images imagery contract contracts papers ledger ledgers archive archives statement`)
	// missives are the word of whoever wrote them.
	missives = wordset.Of("cable cables telegram telegrams letter letters memo memos memorandum note notes dossier email emails intelligence assessment")
	// privates speak for nobody but themselves.
	privates = wordset.Of(`worker workers trader traders resident residents skipper captain master crew driver drivers pilot pilots critic critics activist activists fisherman fishermen
		villager villagers broker brokers dealer dealers witness witnesses passenger passengers eyewitness eyewitnesses dockers docker mechanic deserter deserters defector
		defectors contractor contractors insider insiders source sources agent agents businessman lawyer men women prisoner prisoners veteran veterans marshal people person man woman friend
		supplier suppliers candidate lawmaker lawmakers mp mps`)
	officials = wordset.Of(`official officials delegate delegates commissioner officer officers diplomat diplomats adviser advisers aide aides employee employees inspector inspectors soldier soldiers general generals attache attaché commander commanders
		engineer engineers clerk lawmaker lawmakers minister ministers staff negotiator negotiators manager director secretary`)
	bodies = wordset.Of(`ministry government department office army navy military embassy service party presidency authority authorities command directorate cabinet customs police fleet forces
		staff administration council agency bureau parliament guard intelligence`)
)

// charges are papers by which somebody is accused.
var charges = wordset.Of("indictment charges summons")

// described says what kind of speaker a description names.
func (sp *Speaker) described(determiner string) {
	w := sp.head
	switch {
	case charges[w]:
		sp.Kind, sp.State = graph.Organisation, ""
	case sp.Leaked || missives[w] || documents[w] || w == "paper" || w == "papers":
		sp.Kind = graph.Organisation
		sp.Reports = !missives[w] && !sp.Leaked && sp.State == ""
	case courts[w], experts[w] && w != "inspector":
		sp.Kind, sp.Reports, sp.State = graph.Organisation, true, ""
	case institutes[w]:
		sp.Kind, sp.Reports, sp.State = graph.Organisation, true, ""
	case bodies[w]:
		sp.Kind = graph.Agency
	default:
		sp.Kind = graph.Person
	}
	if privates[w] {
		sp.State = ""
	}
	if privates[w] || officials[w] {
		indefinite := determiner == "a" || determiner == "an" || determiner == "one" || determiner == "another"
		sp.Anonymous = (sp.plural || indefinite) && !sp.inOffice(determiner)
	}
}

// inOffice reports whether officials are spoken of as a government is:
// "officials in Belgrade".
func (sp *Speaker) inOffice(determiner string) bool {
	return sp.plural && sp.State != "" && sp.head == "officials" && !starts[determiner] && strings.Contains(sp.Name, " in ")
}

// Guesses reports whether a speaker only takes something for likely: "the police
// believe".
func (sp *Speaker) Guesses() bool {
	for _, stem := range [...]string{"believe", "suspect", "think", "thought", "reckon", "assume"} {
		if strings.HasPrefix(sp.Cue, stem) {
			return true
		}
	}
	return false
}

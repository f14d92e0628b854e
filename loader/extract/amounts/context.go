package amounts

import (
	"strings"

	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

var (
	// phraseEnds are words that no noun phrase after a number contains.
	phraseEnds = wordset.Of(`of from to for in on at by with without and or but nor which that who whose whom when where while as than if though although because since until before after
		the a an this these those its his her their our your is are was were be been being has have had will would could should may might must can cannot do does did not
		via through into onto across over under between during within against about around per each every so then there here it they them he she we i you
		were sent reached arrived landed came went left gave took made said told bought sold delivered shipped ordered supplied received seized found used built flown
		worth valued following including like such apiece altogether together up out off down away back again only also already last next`)
	// invariants are nouns that are counted without a plural ending.
	invariants = wordset.Of(`aircraft craft helicopter ammunition hovercraft spacecraft watercraft rotorcraft pieces people police cattle personnel kalashnikovs men women children pct`)
	// measureUnits are units whose goods follow after "of", or directly: "50 tons of rounds".
	measureUnits = wordset.Of(`ton tons tonne tonnes kg kilogram kilograms kilogrammes kilo kilos lorryloads truckloads planeloads shiploads containers crates boxes pounds barrels litres liters
		batches consignments shipments cargoes loads flights pallets truckload planeload shipload`)
	collectives = strings.Fields("battery squadron shipload planeload regiment consignment")
	// notPlural end in s and are no plurals.
	notPlural = wordset.Of(`is its his this was has as us plus less across towards afterwards always perhaps various previous numerous famous dangerous russia's versus thus does serious enormous
		religious obvious anonymous suspicious continuous status campus focus virus congress press class access success mass gas bus`)
	// modifierPlurals are plurals that stand before the noun that is counted.
	modifierPlurals = wordset.Of(`arms munitions weapons explosives operations forces systems communications sports sales goods signals police`)
	// singles are what "one" counts; "one" is a pronoun before other words.
	singles = wordset.Of(`aircraft plane jet fighter helicopter ship vessel freighter trawler dhow boat submarine frigate corvette destroyer tank vehicle launcher missile rocket torpedo bomb mine drone gun
		howitzer mortar rifle radar container crate truck lorry flight battery squadron regiment consignment shipment cargo shipload planeload batch tonne ton round shell kit engine system pallet`)
	// uncounted are nouns that count nothing that is transferred.
	uncounted = wordset.Of(`soldier soldiers troops personnel person people civilians civilian officers officials members member deputies votes vote voters experts employees workers sailors crew crewmen
		refugees migrants residents inhabitants passengers prisoners hostages detainees victims dead killed wounded injured casualties deaths lives nationals citizens persons peacekeepers managers directors bidders nationals filipinos britons poles militants rebels insurgents
		children women men boys girls families journalists reporters diplomats ministers presidents lawyers judges defendants witnesses suspects dealers brokers traders buyers sellers customers
		instructors trainers' technicians engineers pilots guards policemen students guests visitors speakers readers contractors shareholders partners allies
		countries country states state nations nation governments parties companies company firms firm organisations organizations groups agencies ministries embassies cities towns villages provinces regions
		day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries night nights times time occasions weekends nights'
		km kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet inch inches mm millimetre millimetres millimeter cm centimetres nm knots degrees acres hectares
		percent percentage points cent points' per pct fraction thirds quarters fifths halves
		pages page paragraphs chapters articles resolutions sections words sentences lines questions answers reports documents papers letters cables telegrams annexes volumes copies
		licences licenses licence applications permits contracts agreements orders cases counts charges charge trials hearings sessions meetings visits talks rounds' elections
		sources ways reasons steps things sides types kinds sorts categories tables figures seats points goals matches games miles' clock jobs factories plants hospitals schools
		offices sites bases ports airports routes stages levels fronts wars battles attacks strikes raids incidents accidents degrees megawatts volts barrels' francs shares`)
	serials = wordset.Of(`para paras art arts sec fig chap pt no nos number resolution resolutions law article articles section sections paragraph paragraphs chapter chapters page pages p pp room module question act bill type mark mk figure table
		note annex appendix volume vol issue order decree directive regulation flight line level block unit group phase tel telegram version item case part channel class highway route gate pier berth`)
)

// isNoAmount reports whether a number is part of something that is no amount.
func (p *parser) isNoAmount(n numeral, i, after int) bool {
	if n.vague {
		return false
	}
	return p.hangsOnName(i) || p.isScore(n, i, after) || p.isDate(n, i, after) || p.isShare(after) || p.isListNumber(i, after) || p.measuresSomethingElse(after)
}

// hangsOnName reports whether a number belongs to the name before it: MiG-29,
// Bell 205, Resolution 1874, No. 5, $48.
func (p *parser) hangsOnName(i int) bool {
	t, before := p.at(i), p.at(i-1)
	if before.class == breaking {
		return false
	}
	if t.class == figure && p.inSerialList(i) {
		return true
	}
	if before.class == sign {
		switch {
		case before.symbol == '-' && t.glued && before.glued, before.symbol == '/' && t.glued, before.symbol == '#', before.symbol == '+' && t.glued:
			return t.class == figure || p.at(i-2).class == model || p.at(i-2).class == figure
		case before.symbol == '.' && before.glued && (serials[p.word(i-2)] || p.at(i-2).class == figure && t.glued):
			return true
		case before.symbol == ':' && p.at(i-2).class == figure && t.glued:
			return true
		}
		return false
	}
	if serials[p.word(i-1)] && (t.class == figure || p.at(i-1).capital) && !t.grouped && !t.line {
		return true
	}
	return t.class == figure && !t.grouped && !t.line && before.capital && !p.opensSentence(i-1) && before.class == none && !notNames[p.word(i-1)] &&
		!lexicon.Default().EndsState(p.word(i-1)) // "sell Poland 96 helicopters"
}

// inSerialList reports whether a number belongs to a list such as "chapters 6,
// 8 and 9".
func (p *parser) inSerialList(i int) bool {
	for first := i; first > i-12; first -= 2 {
		if !p.isSign(first-1, ',') && !p.isWord(first-1, "and", "to") || p.at(first-2).class != figure || !p.at(first-2).plain {
			return first < i && serials[strings.TrimSuffix(p.word(first-1), "s")]
		}
	}
	return false
}

// notNames are written with a capital at the beginning of a sentence or in
// headlines, and are no names.
var notNames = wordset.Of(`some over about nearly almost around roughly approximately more all only just another the these those its their with and or of in to at for from by than up least
	some than sold bought delivered sends delivers supplied gets buys sells orders seizes worth`)

// opensSentence reports whether a word is the first of its sentence.
func (p *parser) opensSentence(i int) bool {
	before := p.at(i - 1)
	return p.at(i).line || before.class == breaking || before.class == sign && strings.IndexByte(".?!:*\"(>", before.symbol) >= 0
}

var months = wordset.Of(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)

// isDate reports whether a number is a day, a year or a time of day.
func (p *parser) isDate(n numeral, i, after int) bool {
	if !n.figures || n.grouped || n.scaled {
		return false
	}
	t := p.at(i)
	if n.max > 0 && n.min >= 1400 && n.max <= 2100 && t.plain && p.at(after-1).plain {
		return true
	}
	if months[p.word(after)] && p.at(after).capital && n.value <= 31 && !p.at(after).line {
		return true
	}
	if p.isSign(after, '-') && p.at(after+1).class == figure && months[p.word(after+2)] || p.isWord(after, "to", "and") && p.at(after+1).class == figure && months[p.word(after+2)] {
		return true
	}
	before := i - 1
	if p.isSign(before, '.') || p.isSign(before, ',') {
		before--
	}
	if months[p.word(before)] && p.at(before).capital {
		return true
	}
	if p.isSign(after, '/') && p.at(after).glued && p.at(after+1).class == figure {
		return true
	}
	if p.isSign(after, ':') && p.at(after+1).class == figure && p.at(after+1).glued || p.isSign(after, '-') && p.at(after).glued && p.at(after+1).class == figure && p.at(after+1).glued {
		return true
	}
	if !t.plain || n.value < 1400 || n.value > 2100 || p.at(i).end-p.at(i).start != 4 {
		return false
	}
	return p.looksLikeYear(i, after)
}

// looksLikeYear tells a year from a number of things.
func (p *parser) looksLikeYear(i, after int) bool {
	if p.isWord(i-1, "in", "since", "until", "during", "early", "late", "mid", "circa") || p.isSign(i-1, '(') && (p.isSign(after, ')') || p.isSign(after, ',') || p.isWord(after, "to", "and")) {
		return true
	}
	head, _ := p.headNoun(after)
	if head < 0 {
		return true
	}
	return p.isWord(i-1, "the", "by", "after", "before", "from") && (n2000(p.at(i).value)) || p.isWord(i-2, "between") || p.isWord(i-1, "and", "to") && p.at(i-2).class == figure && p.at(i-2).plain
}

// n2000 reports whether a figure is no round number.
func n2000(value float64) bool { return int(value)%100 != 0 }

// isScore reports whether a number is one side of a vote or a match: "54 to 22".
func (p *parser) isScore(n numeral, i, after int) bool {
	if !n.figures || n.scaled {
		return false
	}
	return p.isWord(after, "to") && p.at(after+1).class == figure && p.at(after+1).value < n.value && p.endsScore(after+2) ||
		p.isWord(i-1, "to") && p.at(i-2).class == figure && p.at(i-2).value > n.value && p.endsScore(after) || p.isWord(i-2, "votes", "vote")
}

func (p *parser) endsScore(i int) bool {
	t := p.at(i)
	return t.class == breaking || t.class == sign || t.line
}

// isShare reports whether a number is a percentage or a fraction.
func (p *parser) isShare(after int) bool {
	return p.isSign(after, '%') || p.isWord(after, "percent", "percentage", "pc") || p.isWord(after, "per") && p.isWord(after+1, "cent")
}

// isListNumber reports whether a number counts paragraphs: "2. The arms", "(3)".
func (p *parser) isListNumber(i, after int) bool {
	if p.at(i).class != figure {
		return false
	}
	if p.isSign(i-1, '(') && p.isSign(after, ')') {
		return true
	}
	t := p.at(i)
	if t.line && !t.grouped && (!t.plain && p.at(after).capital || p.at(after).line) {
		// "7.3 Importers of major arms"
		return true
	}
	return (t.line || p.isSign(i-1, '*') || p.isSign(i-1, '>')) && (p.isSign(after, '.') || p.isSign(after, ')') || p.isSign(after, ':')) && p.at(after).glued
}

// measuresSomethingElse reports whether a hyphen ties a number to what it
// measures: 155-mm, 24-year-old, 500-pound, two-thirds.
func (p *parser) measuresSomethingElse(after int) bool {
	t := p.at(after)
	if t.class == sign && t.symbol == '-' && t.glued && p.at(after+1).glued {
		return p.at(after+1).class != scale
	}
	if t.class == model && t.glued || t.class == half {
		return true
	}
	return p.isWord(after, "mm", "cm", "km", "nm", "kph", "mph", "hp", "kw", "mw", "gmt", "pm", "thirds", "millimetre", "millimeter", "calibre") ||
		(p.isWord(after, "m") && !p.at(after).capital || p.isWord(after, "am", "bc", "ad")) && !p.isSign(after+1, '-')
}

package dates

import "armsgraph/graph/edtf"

// word names a function word, or the unit of a unit token.
type word uint8

const (
	noWord word = iota
	wordDash
	// Articles, prepositions and conjunctions.
	wordThe
	wordA
	wordOf
	wordIn
	wordOn
	wordDuring
	wordAt
	wordFor
	wordFrom
	wordTo
	wordUntil
	wordThrough
	wordBetween
	wordAnd
	wordOr
	wordSince
	wordBefore
	wordAfter
	wordBy
	wordUp
	wordPrior
	wordNo
	wordThan
	wordAs
	wordWithin
	wordOver
	wordOnward
	wordRespectively
	wordStarting // also "the beginning of"
	wordEver
	// Pointing words.
	wordThis
	wordThat
	wordSame
	wordLast
	wordNext
	wordPast
	wordPrevious
	wordFollowing
	wordComing
	wordCurrent
	wordAgo
	wordEarlier
	wordLater
	wordHence
	wordNow
	wordThen
	wordToday
	wordYesterday
	wordTomorrow
	wordRest
	// Parts.
	wordEarly
	wordMid
	wordLate
	wordEnd
	wordFinal
	wordCourse
	wordNight
	wordMorning
	wordPre
	wordPost
	// Doubt.
	wordCirca
	wordAbout
	wordPossibly
	wordFew
	wordOdd
	wordCouple
	// Units.
	wordDay
	wordWeek
	wordFortnight
	wordWeekend
	wordMonth
	wordQuarter
	wordHalf
	wordYear
	wordDecade
	wordCentury
	// Words around dates.
	wordFiscalYear
	wordBusiness
)

type entry struct {
	class class
	word  word
	value int32
}

// vocabulary has every word that a date expression may contain, in lower case.
var vocabulary = buildVocabulary()

func buildVocabulary() map[string]entry {
	v := make(map[string]entry, 512)
	list := func(c class, first int32, words ...string) {
		for i, w := range words {
			v[w] = entry{class: c, value: first + int32(i)}
		}
	}
	list(month, 1, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
	list(month, 1, "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
	list(month, 9, "sept")
	list(weekday, 0, "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
	list(weekday, 0, "sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays")
	list(weekdayShort, 0, "sun", "mon", "tue", "wed", "thu", "fri", "sat")
	list(weekdayShort, 2, "tues")
	list(weekdayShort, 4, "thur")
	list(weekdayShort, 4, "thurs")
	list(season, int32(edtf.Spring), "spring", "summer", "autumn", "winter")
	list(season, int32(edtf.Summer), "midsummer", "fall", "midwinter")
	list(ordinal, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth")
	list(ordinal, 30, "thirtieth")
	list(cardinal, 1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
	for i, tens := range []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		v[tens] = entry{class: cardinal, value: int32(20 + 10*i)}
	}
	v["hundred"] = entry{class: cardinal, value: 100}
	v["thousand"] = entry{class: cardinal, value: 1000}
	for i, tens := range []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		v[tens] = entry{class: decade, value: int32(20 + 10*i)}
	}
	v["fy"] = entry{class: fiscal}
	v["noughties"] = entry{class: decade, value: 100}
	addUnits(v)
	addFunctionWords(v)
	return v
}

func addUnits(v map[string]entry) {
	for w, names := range map[word][]string{
		wordDay: {"day", "days"}, wordWeek: {"week", "weeks"}, wordFortnight: {"fortnight", "fortnights"},
		wordWeekend: {"weekend", "weekends"}, wordMonth: {"month", "months"}, wordQuarter: {"quarter", "quarters"},
		wordHalf: {"half"}, wordYear: {"year", "years"}, wordDecade: {"decade", "decades"}, wordCentury: {"century", "centuries"},
	} {
		for _, name := range names {
			v[name] = entry{class: unit, word: w}
		}
	}
}

func addFunctionWords(v map[string]entry) {
	for w, names := range functionWords {
		for _, name := range names {
			v[name] = entry{class: function, word: w}
		}
	}
	for _, name := range []string{"today", "yesterday", "tomorrow", "tonight"} {
		e := v[name]
		e.class = unit
		v[name] = e
	}
}

var functionWords = map[word][]string{
	wordThe: {"the", "its", "their", "our", "my"}, wordA: {"a", "an"}, wordOf: {"of"}, wordIn: {"in"}, wordOn: {"on"},
	wordDuring: {"during", "throughout"}, wordAt: {"at"}, wordFor: {"for"}, wordFrom: {"from"}, wordTo: {"to"},
	wordUntil: {"until", "till"}, wordThrough: {"through"}, wordBetween: {"between"}, wordAnd: {"and"}, wordOr: {"or"},
	wordSince: {"since"}, wordBefore: {"before"}, wordAfter: {"after"}, wordBy: {"by"}, wordUp: {"up"}, wordPrior: {"prior"},
	wordNo: {"no", "not"}, wordThan: {"than"}, wordAs: {"as"}, wordWithin: {"within"}, wordOver: {"over"},
	wordOnward: {"onward", "onwards"}, wordRespectively: {"respectively"}, wordStarting: {"starting", "beginning", "commencing"}, wordEver: {"ever"},
	wordThis: {"this"}, wordThat: {"that"}, wordSame: {"same"}, wordLast: {"last"}, wordNext: {"next"}, wordPast: {"past"},
	wordPrevious: {"previous", "preceding"}, wordFollowing: {"following"}, wordComing: {"coming", "upcoming"}, wordCurrent: {"current"},
	wordAgo: {"ago"}, wordEarlier: {"earlier"}, wordLater: {"later"}, wordHence: {"hence"}, wordNow: {"now"}, wordThen: {"then"},
	wordToday: {"today", "tonight"}, wordYesterday: {"yesterday"}, wordTomorrow: {"tomorrow"}, wordRest: {"rest"},
	wordEarly: {"early", "start", "outset", "opening"}, wordMid: {"mid", "middle"}, wordLate: {"late", "latter"},
	wordEnd: {"end", "close"}, wordFinal: {"final", "closing"}, wordCourse: {"course"}, wordNight: {"night"},
	wordMorning: {"morning", "afternoon", "evening"}, wordPre: {"pre"}, wordPost: {"post"},
	wordCirca: {"circa", "ca", "c", "approximately", "roughly"}, wordAbout: {"about", "around", "some", "nearly", "almost"},
	wordPossibly: {"possibly", "probably", "perhaps", "presumably"}, wordFew: {"few", "several", "many"}, wordOdd: {"odd"}, wordCouple: {"couple"},
	wordFiscalYear: {"fiscal", "financial"}, wordBusiness: {"business", "working"},
}

// beginners are the function words that an expression can begin with.
var beginners = func() (begin [wordBusiness + 1]bool) {
	for _, w := range []word{
		wordA, wordIn, wordAt, wordFrom, wordUntil, wordBetween, wordSince, wordBefore, wordAfter, wordBy, wordUp, wordPrior, wordNo, wordAs, wordStarting,
		wordEver, wordThis, wordThat, wordSame, wordLast, wordNext, wordPast, wordPrevious, wordFollowing, wordComing, wordCurrent, wordEarlier, wordLater,
		wordNow, wordRest, wordEarly, wordMid, wordLate, wordEnd, wordFinal, wordCourse, wordPre, wordPost, wordCirca, wordAbout, wordPossibly, wordFew,
		wordFiscalYear, wordThe,
	} {
		begin[w] = true
	}
	return begin
}()

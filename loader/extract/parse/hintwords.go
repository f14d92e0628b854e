package parse

// This file lists the words by which tags are settled.

// leaves are verbs of giving or keeping leave: "denied docking to the ship".
var leaves = map[string]bool{"denied": true, "denies": true, "deny": true, "refused": true, "refuses": true, "refuse": true, "granted": true,
	"permitted": true, "forbade": true}

// numerals are words for numbers that the treebank hardly has.
var numerals = map[string]bool{"thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true, "seventeen": true, "eighteen": true,
	"nineteen": true, "thirty": true, "forty": true, "fifty": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true}

// trade and papers make up the names of papers: "export licences".
var (
	trade  = map[string]bool{"export": true, "import": true, "transit": true, "re-export": true}
	papers = map[string]bool{"licence": true, "licences": true, "license": true, "licenses": true, "permit": true, "permits": true,
		"authorisation": true, "authorisations": true, "authorization": true, "authorizations": true, "approval": true, "approvals": true}
)

// transfers are nouns that are verbs too: "the export of".
var transfers = map[string]bool{"export": true, "re-export": true, "supply": true, "transfer": true, "import": true, "purchase": true,
	"order": true, "loan": true, "lease": true, "gift": true, "release": true, "return": true, "transit": true, "request": true}

var determiners = map[string]bool{"the": true, "a": true, "an": true, "its": true, "their": true, "his": true, "any": true, "no": true,
	"this": true, "that": true, "further": true, "direct": true, "illegal": true}

// hedges are words that soften a number, which else open a phrase of place.
var hedges = map[string]bool{"about": true, "around": true, "over": true, "under": true, "some": true}

// statements are nouns after which "that" tells what is stated.
var statements = map[string]bool{"claim": true, "claims": true, "allegation": true, "allegations": true, "accusation": true,
	"accusations": true, "evidence": true, "proof": true, "sign": true, "signs": true, "indication": true, "indications": true,
	"news": true, "suspicion": true, "suggestion": true, "rumours": true, "notion": true, "charge": true, "charges": true, "denial": true}

// reaches are verbs that have a place right after them.
var reaches = map[string]bool{"left": true, "reached": true, "entered": true, "crossed": true}

// months are words after "in" that put a date between an auxiliary and its verb:
// "had in January received".
var months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true,
	"august": true, "september": true, "october": true, "november": true, "december": true, "fact": true, "turn": true, "part": true}

var prepositions = map[string]bool{"by": true, "to": true, "from": true, "in": true, "for": true, "through": true, "via": true, "at": true}

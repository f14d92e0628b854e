package lemma

func setOf(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// unchanged verbs have past forms like their base.
var unchanged = []string{"beset", "bet", "broadcast", "burst", "cast", "cost", "cut", "forecast", "hit", "hurt", "let", "offset", "outbid", "put",
	"quit", "read", "reset", "rid", "set", "shed", "shut", "slit", "split", "spread", "thrust", "undercut", "upset", "bid", "beat", "become", "come",
	"run", "overcome", "wed", "fit"}

// finite forms of be, have and do, with their short forms.
var finite = map[string]string{
	"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "'m": "be", "'re": "be", "'s": "be", "ai": "be",
	"has": "have", "had": "have", "having": "have", "'ve": "have", "'d": "have", "ve": "have",
	"does": "do", "did": "do", "done": "do", "doing": "do", "goes": "go", "says": "say", "re": "be", "m": "be",
}

var modals = map[string]string{"ca": "can", "wo": "will", "'ll": "will", "'d": "would", "sha": "shall", "ll": "will", "d": "would"}

// closed maps forms of pronouns, determiners and particles to their base.
var closed = map[string]string{
	"me": "I", "i": "I", "him": "he", "them": "they", "us": "we", "these": "this", "those": "that", "an": "a", "n't": "not", "'em": "they",
	"her": "her", "whom": "who", "'s": "'s", "u": "you", "ya": "you", "nt": "not",
}

var plurals = map[string]string{
	"men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose",
	"oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "selves": "self", "thieves": "thief",
	"shelves": "shelf", "loaves": "loaf", "calves": "calf", "wolves": "wolf", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
	"bases": "base", "criteria": "criterion", "phenomena": "phenomenon", "data": "datum", "media": "medium", "indices": "index", "matrices": "matrix",
	"appendices": "appendix", "axes": "axis", "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "torpedoes": "torpedo", "cargoes": "cargo",
	"embargoes": "embargo", "vetoes": "veto", "echoes": "echo", "volcanoes": "volcano", "movies": "movie", "cookies": "cookie", "zombies": "zombie",
	"calories": "calorie", "ties": "tie", "lies": "lie", "pies": "pie", "dies": "die", "buses": "bus", "gases": "gas", "viruses": "virus", "bonuses": "bonus",
	"campuses": "campus", "statuses": "status", "focuses": "focus", "series": "series", "species": "species", "means": "means", "headquarters": "headquarters",
	"aircraft": "aircraft", "spacecraft": "spacecraft", "hovercraft": "hovercraft", "sheep": "sheep", "fish": "fish", "personnel": "personnel",
	"caches": "cache", "headaches": "headache", "aches": "ache", "axles": "axle", "biases": "bias", "aliases": "alias", "quizzes": "quiz",
	"staves": "staff", "scarves": "scarf", "hooves": "hoof", "dwarves": "dwarf", "stimuli": "stimulus", "nuclei": "nucleus", "alumni": "alumnus",
	"fungi": "fungus", "bacteria": "bacterium", "strata": "stratum", "memoranda": "memorandum", "addenda": "addendum", "errata": "erratum",
	"hypotheses": "hypothesis", "diagnoses": "diagnosis", "emphases": "emphasis", "oases": "oasis", "parentheses": "parenthesis", "lice": "louse",
	"ourselves": "ourselves", "goods": "good", "premises": "premise", "lenses": "lens", "arms": "arms",
}

var comparatives = map[string]string{
	"better": "good", "best": "good", "worse": "bad", "worst": "bad", "more": "more", "most": "most", "less": "less", "least": "least",
	"further": "far", "farther": "far", "furthest": "far", "farthest": "far", "elder": "old", "eldest": "old",
}

var adjectiveE = setOf("larg", "lat", "saf", "wid", "clos", "fin", "nic", "rar", "pur", "sever", "simpl", "strang", "brav", "cut", "wis", "whit", "bas",
	"rud", "tam", "sor", "intens", "abl", "gentl", "ampl", "nobl", "humbl", "subtl", "idl", "tru", "blu", "fre", "dens", "loos", "crud", "rip", "stal", "pal", "hug")

// keepsDouble: stems whose double consonant is their own.
var keepsDouble = setOf("add", "err", "purr", "butt", "boycott", "inn", "ebb", "egg", "odd", "nett", "pett", "watt", "abett")

// singleL: stems that doubled their l, as in British spelling.
var singleL = setOf("controll", "cancell", "travell", "labell", "modell", "signall", "fuell", "compell", "expell", "propell", "repell", "patroll", "rebell",
	"excell", "channell", "counsell", "levell", "equall", "marshall", "tunnell", "quarrell", "shovell", "funnell", "dispell", "impell", "enroll", "totall",
	"rivall", "dial", "dialled", "initiall", "pedall", "refuell", "unravell", "victuall", "snorkell", "panell", "duell", "jewell", "annull", "fulfill", "instill", "distill", "extoll")

var droppedK = setOf("panick", "mimick", "traffick", "picnick", "frolick")

// silentE: stems that drop an e against the rules of takesE.
var silentE = setOf("us", "bas", "mov", "pleas", "increas", "decreas", "ceas", "releas", "leas", "creat", "invit", "unit", "excit", "cit", "writ", "wast", "tast",
	"past", "wip", "not", "vot", "quot", "devot", "promot", "denot", "complet", "delet", "compet", "delegat", "explor", "ignor", "stor", "restor",
	"bor", "scor", "ador", "deplor", "postpon", "condon", "phon", "telephon", "interfer", "adher", "persever", "sever", "com", "welcom", "becom", "overcom",
	"smok", "judg", "merg", "tim", "nam", "fram", "blam", "assum", "consum", "resum", "presum", "arrang", "chang", "exchang", "challeng", "breath", "bath",
	"cloth", "sooth", "loath", "typ", "hop", "shap", "escap", "scrap", "believ", "chok", "wak", "handl", "rul", "schedul", "whil", "fil", "compil",
	"til", "pil", "smil", "profil", "reconcil", "mobil", "sal", "scal", "inhal", "rol", "consol", "styl", "recycl", "di", "li", "ti", "ag", "dy", "ey", "agre", "se",
	"fre", "guarante", "fle", "ow", "aw", "argu", "subdu", "relat", "stat", "dat", "rat", "hat", "debat", "translat", "wir", "hir", "fir", "retir", "expir", "rehears",
	"pois", "nois", "rout", "mut", "contribut", "commut", "execut", "institut", "comput", "disput", "refut", "salut", "distribut", "substitut", "constitut",
	"forg", "plung", "spong", "loung", "hing", "cring", "sing", "ting", "infring", "impos", "chas", "clos", "purchas", "eras", "ris", "rais", "prais",
	"lin", "min", "fin", "shin", "din", "tun", "wav", "expos", "reus", "refus", "accus", "excus", "confus", "paus", "caus", "abus", "fus", "wed", "rid", "preced", "conced", "reced",
	"reped", "imped", "succed", "supersed", "sid", "hid", "rin", "shar", "car", "dar", "spar", "star", "scar", "squar", "compar", "prepar", "declar", "secur", "procur",
	"injur", "matur", "obscur", "cur", "lur", "endur", "ensur", "insur", "assur", "figur", "captur", "tortur", "featur", "structur", "manufactur", "measur", "pressur", "treasur",
	"knif", "strif", "saf", "brib", "prob", "cub", "tub", "rob", "prun", "dun", "oper", "hyper", "wheedl", "concret", "obsolet", "stev", "trad", "invad", "persuad",
	"upgrad", "degrad", "fad", "shad", "evad", "crusad", "parad", "explod", "cod", "decod", "encod", "erod", "mad", "lik", "strik", "hik", "spik", "bak", "mak", "tak", "fak",
	"shak", "undertak", "forsak", "stak", "jok", "strok", "pok", "invok", "provok", "revok", "evok", "cop", "grop", "slop", "tap", "grap", "rap", "gap", "drap", "landscap",
	"spit", "bit", "alit", "kit", "rewrit", "ignit", "recit", "incit", "expedit", "underwrit", "cut", "brut", "polut", "pollut", "dilut", "persecut", "prosecut", "electrocut", "unlik", "guid", "interven", "conven", "extradit", "reschedul", "defil", "ridicul", "seeth", "teeth", "oblig", "alleg", "reneg", "wreath", "massacr", "sho", "accru", "besieg", "sieg", "cradl")

// noE: stems that do not, against the rules.
var noE = setOf("focus", "canvas", "gas", "bus", "bias", "plus", "chorus", "treat", "repeat", "float", "boat", "combat", "format", "eat", "beat", "heat", "seat",
	"threat", "cheat", "sweat", "great", "coat", "defeat", "retreat", "chat", "pat", "plead", "raid", "avoid", "aid", "said", "paid", "braid", "load", "read",
	"reload", "upload", "download", "unload", "spread", "lead", "head", "spearhead", "behead", "invalid", "bid", "forbid", "rapid", "skid", "thread", "board",
	"visit", "limit", "edit", "credit", "exhibit", "profit", "benefit", "deposit", "merit", "inherit", "prohibit", "inhibit", "elicit", "solicit", "exit", "audit", "spirit",
	"appear", "disappear", "clear", "near", "fear", "hear", "bear", "wear", "tear", "repair", "air", "chair", "pair", "impair", "altar", "collar", "sugar", "war", "bar", "jar",
	"occur", "incur", "murmur", "spur", "blur", "pour", "tour", "favour", "labour", "honour", "harbour", "colour", "sour", "devour", "scour", "rumour", "endeavour",
	"join", "coin", "train", "obtain", "explain", "contain", "maintain", "remain", "gain", "retain", "strain", "drain", "complain", "detain", "sustain", "entertain", "ruin",
	"begin", "win", "spin", "pin", "thin", "plan", "scan", "ban", "man", "run", "gun", "shun", "stun", "sin", "grin",
	"claim", "aim", "proclaim", "reclaim", "acclaim", "exclaim", "maim", "swim", "trim", "skim", "dream", "stream", "team", "steam", "beam", "program", "exam", "slam", "jam",
	"doom", "sum", "vacuum", "drum", "look", "book", "cook", "hook", "overlook", "break", "speak", "leak", "weak", "peak", "soak", "sneak", "streak", "cloak", "tweak",
	"stop", "shop", "drop", "hop", "crop", "chop", "develop", "envelop", "gallop", "wallop", "swap", "map", "wrap", "trap", "kidnap", "clap", "strap", "handicap",
	"soap", "leap", "heap", "reap", "jump", "club", "grab", "rub", "mob", "rob", "sob", "stab", "absorb", "blitz", "waltz", "quiz",
	"hang", "bang", "long", "belong", "bring", "sing", "ring", "swing", "cling", "sting", "fling", "wrong", "throng", "gang", "boomerang", "overhang", "rig", "dig", "beg",
	"log", "blog", "hug", "plug", "drug", "mug", "tug", "drag", "flag", "tag", "brag", "zigzag", "nag", "rout", "shout", "scout", "tout", "sprout", "spout", "flout", "put", "input", "output", "cut", "shut", "handout",
	"snarl", "curl", "hurl", "whirl", "howl", "crawl", "growl", "bowl", "prowl", "sprawl", "trawl", "brawl", "gurgl", "unveil", "model", "thaw", "mourn", "sojourn", "adjourn", "solid", "period", "embed", "method", "wood", "flood",
	"need", "speed", "proceed", "exceed", "succeed", "feed", "bleed", "breed", "seed", "weed", "heed", "shed", "process", "access", "discuss", "thou", "bayou", "menu", "debut", "rebut", "abut", "await", "wait", "bait")

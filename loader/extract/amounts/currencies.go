package amounts

// currencySort tells how a currency is written.
type currencySort uint8

const (
	currencySign   currencySort = iota + 1 // $ € US$
	currencyCode                           // USD
	currencyName                           // dollars
	currencyPerson                         // "Swiss", "Canadian" before a name
	currencyPart                           // cents, pence
)

// money names a currency by the words for it. Where states share the name, the
// adjectives tell them apart; code is the one meant without an adjective, and
// empty where there is no telling.
type currencyWords struct {
	code       string
	assumed    bool
	names      []string
	parts      []string // hundredths
	adjectives map[string]string
}

// shared are the names that several states use. Codes follow ISO 4217:2015 and
// its list of withdrawn codes (table A.3).
var shared = []currencyWords{
	{code: "USD", assumed: true, names: []string{"dollar", "dollars"}, parts: []string{"cent", "cents"}, adjectives: map[string]string{
		"us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "singapore": "SGD", "taiwan": "TWD", "jamaican": "JMD",
		"zealand": "NZD", "kong": "HKD", "namibian": "NAD", "zimbabwean": "ZWL", "liberian": "LRD", "zimbabwe": "ZWL", "bermudian": "BMD"}},
	{code: "GBP", assumed: true, names: []string{"pound", "pounds", "quid", "sterling"}, parts: []string{"penny", "pence"}, adjectives: map[string]string{
		"british": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP", "sudanese": "SDG", "irish": "IEP", "cypriot": "CYP", "cyprus": "CYP",
		"israeli": "ILP", "nigerian": "NGP", "maltese": "MTL", "turkish": "TRL"}},
	{names: []string{"franc", "francs"}, adjectives: map[string]string{
		"french": "FRF", "swiss": "CHF", "belgian": "BEF", "luxembourg": "LUF", "cfa": "XOF", "congolese": "CDF", "rwandan": "RWF", "burundi": "BIF",
		"guinean": "GNF", "djibouti": "DJF", "malagasy": "MGF", "comorian": "KMF"}},
	{code: "DEM", assumed: true, names: []string{"mark", "marks", "deutschmark", "deutschmarks", "deutsche"}, adjectives: map[string]string{
		"german": "DEM", "east": "DDM", "convertible": "BAM", "bosnian": "BAM", "finnish": "FIM", "deutsche": "DEM", "d": "DEM"}},
	{names: []string{"dinar", "dinars"}, adjectives: map[string]string{
		"kuwaiti": "KWD", "iraqi": "IQD", "yugoslav": "YUM", "serbian": "RSD", "libyan": "LYD", "jordanian": "JOD", "algerian": "DZD",
		"bahraini": "BHD", "tunisian": "TND", "macedonian": "MKD", "sudanese": "SDD", "croatian": "HRD"}},
	{code: "IRR", assumed: true, names: []string{"rial", "rials"}, adjectives: map[string]string{"iranian": "IRR", "yemeni": "YER", "omani": "OMR", "qatari": "QAR", "saudi": "SAR"}},
	{code: "SAR", assumed: true, names: []string{"riyal", "riyals"}, adjectives: map[string]string{"saudi": "SAR", "qatari": "QAR", "yemeni": "YER"}},
	{code: "INR", assumed: true, names: []string{"rupee", "rupees", "rs"}, adjectives: map[string]string{
		"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "lankan": "LKR", "nepalese": "NPR", "nepali": "NPR", "mauritian": "MUR"}},
	{names: []string{"peso", "pesos"}, adjectives: map[string]string{
		"philippine": "PHP", "filipino": "PHP", "mexican": "MXN", "argentine": "ARS", "argentinian": "ARS", "chilean": "CLP", "colombian": "COP",
		"cuban": "CUP", "uruguayan": "UYU", "dominican": "DOP"}},
	{code: "SEK", names: []string{"kronor"}},
	{names: []string{"krona", "kronas", "krone", "kroner", "kr", "crown", "crowns", "koruna", "korunas"}, adjectives: map[string]string{
		"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "icelandic": "ISK", "czech": "CZK", "slovak": "SKK", "czechoslovak": "CSK", "estonian": "EEK"}},
	{names: []string{"shilling", "shillings"}, adjectives: map[string]string{"kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS", "austrian": "ATS"}},
	{code: "ATS", names: []string{"schilling", "schillings"}},
	{code: "RUB", assumed: true, names: []string{"rouble", "roubles", "ruble", "rubles"}, adjectives: map[string]string{
		"russian": "RUB", "soviet": "SUR", "belarusian": "BYN", "belarussian": "BYN", "transferable": "XTR"}},
	{code: "KRW", assumed: true, names: []string{"won"}, adjectives: map[string]string{"south": "KRW", "korean": "KRW", "north": "KPW"}},
	{names: []string{"dirham", "dirhams"}, adjectives: map[string]string{"uae": "AED", "emirati": "AED", "moroccan": "MAD"}},
	{code: "TRY", assumed: true, names: []string{"lira", "liras"}, adjectives: map[string]string{"turkish": "TRY", "italian": "ITL", "syrian": "SYP", "lebanese": "LBP"}},
	{code: "RON", assumed: true, names: []string{"leu", "lei"}, adjectives: map[string]string{"romanian": "RON", "moldovan": "MDL"}},
}

// single are names that one currency has for itself.
var single = map[string][]string{
	"EUR": {"euro", "euros"}, "JPY": {"yen"}, "CNY": {"yuan", "renminbi", "rmb", "kuai"}, "ITL": {"lire"}, "ESP": {"peseta", "pesetas"}, "NLG": {"guilder", "guilders"},
	"PTE": {"escudo", "escudos"}, "GRD": {"drachma", "drachmas", "drachmae"}, "FIM": {"markka", "markkaa"}, "PLN": {"zloty", "zlotys", "zlotych"}, "HUF": {"forint", "forints"},
	"BGN": {"lev", "leva", "levs"}, "UAH": {"hryvnia", "hryvnias", "hryvnya"}, "ILS": {"shekel", "shekels"}, "ZAR": {"rand"}, "BRL": {"reais"}, "NGN": {"naira"},
	"ETB": {"birr"}, "THB": {"baht"}, "MYR": {"ringgit"}, "IDR": {"rupiah", "rupiahs"}, "VND": {"dong"}, "KZT": {"tenge"}, "AZN": {"manat", "manats"}, "GEL": {"lari"},
	"AMD": {"dram", "drams"}, "BDT": {"taka"}, "MMK": {"kyat", "kyats"}, "GHS": {"cedi", "cedis"}, "ZMW": {"kwacha"}, "AOA": {"kwanza", "kwanzas"}, "HRK": {"kuna"},
	"ALL": {"lek"}, "AFN": {"afghani", "afghanis"}, "BTC": {"bitcoin", "bitcoins", "btc"}, "SOL": {"reichsmark", "reichsmarks"},
}

// signs are written before or after the number.
var currencySignNames = map[string]string{
	"€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₪": "ILS", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₱": "PHP", "฿": "THB", "₫": "VND", "₦": "NGN",
	"₡": "CRC", "₾": "GEL", "₭": "LAK", "₸": "KZT", "₼": "AZN", "₵": "GHS", "₿": "BTC", "元": "CNY",
}

// dollarPrefixes stand before a dollar sign.
var dollarPrefixes = map[string]string{
	"us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "hk": "HKD", "nt": "TWD", "nz": "NZD", "s": "SGD", "r": "BRL", "j": "JMD",
	"mex": "MXN", "usd": "USD", "cad": "CAD", "aud": "AUD", "nzd": "NZD", "mxn": "MXN", "sgd": "SGD", "hkd": "HKD", "z": "ZWL", "n": "NAD",
}

// codes are the codes of ISO 4217 that are read before or after a number.
var currencyCodes = []string{
	"USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RUB", "SEK", "NOK", "DKK", "CZK", "PLN", "HUF", "RON", "BGN", "UAH", "TRY", "ILS", "SAR", "AED", "QAR", "KWD", "IQD", "IRR",
	"INR", "PKR", "LKR", "BDT", "THB", "MYR", "IDR", "PHP", "SGD", "HKD", "TWD", "KRW", "AUD", "NZD", "CAD", "MXN", "BRL", "ARS", "CLP", "COP", "PEN", "ZAR", "NGN", "KES",
	"UGX", "TZS", "ETB", "EGP", "DZD", "MAD", "TND", "LYD", "JOD", "SYP", "LBP", "YER", "OMR", "BHD", "DEM", "FRF", "ITL", "ESP", "NLG", "BEF", "ATS", "FIM", "IEP", "PTE",
	"GRD", "SUR", "YUM", "YUD", "RSD", "HRK", "BAM", "MKD", "ISK", "EEK", "SKK", "SIT", "GEL", "AMD", "AZN", "KZT", "UZS", "BYN", "MDL", "VND", "MMK", "XOF", "XAF", "AOA", "RMB", "NIS", "DM",
}

// everydayCodes are written like codes and are none of ISO 4217.
var everydayCodes = map[string]string{"RMB": "CNY", "NIS": "ILS", "DM": "DEM"}

package mention

import "armsgraph/loader/extract/wordset"

// starters are the words that can head a mention in which no term stands.
var starters = union(titles, partyNouns, speakerNouns, wordset.Of("others another ministry army junta court police authorities"))

func union(sets ...map[string]bool) map[string]bool {
	all := make(map[string]bool)
	for _, set := range sets {
		for w := range set {
			all[w] = true
		}
	}
	return all
}

var (
	// shoutedWords are abbreviations that are common words in a sentence
	// written in capitals throughout.
	shoutedWords = wordset.Of("is car who it aid arms pax grip edge hit aml kit stc ap rand")

	// doubtfulStates keep an ambiguous name without support elsewhere.
	doubtfulStates = wordset.Of("CD CG KR KP GB US TR RU CH NL")

	// places are prepositions after which a doubtful name is a place.
	places = wordset.Of("in at from to near via through towards toward into outside reach reached reaching for")

	// prefixes turn a name into something else ("pro-Russian").
	prefixes = wordset.Of("anti pro non ex un mid trans inter")

	numbers = wordset.Of("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen several some many more few")

	// militaryHeads follow the name of a weapon.
	militaryHeads = wordset.Of("missile missiles rocket rockets launcher launchers system systems battery batteries tank tanks jet jets fighter fighters aircraft plane planes helicopter helicopters howitzer howitzers vehicle vehicles gun guns rifle rifles mortar mortars drone drones frigate frigates bomber bombers trainer trainers submarine submarines armoured armored anti anti-tank anti-aircraft surface air air-defence light main battle personnel interceptor interceptors parts spares warplane warplanes attack combat")

	// givenPlaces are names of places that are also given names.
	givenPlaces = wordset.Of("jordan chad israel georgia paris sofia florence milan jersey kent sydney chelsea india kenya america victoria salvador santiago santa austria cuba guinea malta lima cairo geneva vienna london berlin madrid dallas austin houston phoenix brooklyn holland england ireland scotland francis martin lourdes valencia adelaide perth darwin virginia carolina alexandria cordoba rosario mercedes troy tyler")

	// institutions begin the name of an institution of the place before them.
	institutions = wordset.Of("army navy air armed ministry foreign defence defense government president prime minister parliament police port airport international national central customs university court supreme military state people republic council city province region district strait river sea bay coast island islands north south east west northern southern eastern western television radio times post news herald tribune gazette daily press agency embassy bank street square palace gate accords summit conference declaration convention protocol agreement treaty process talks club group command fleet special general secretary ambassador chancellor king queen sheikh crown and or of in to for design security federal house chamber senate congress monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

	americanStates = wordset.Of("florida texas arizona alabama atlanta california carolina virginia tennessee louisiana mississippi kentucky ohio nevada georgia")

	// bodies are nouns for organs of a state, and what they stand for: the
	// state itself, or an agency of it.
	bodies = map[string]bool{ // true: an agency
		"government": false, "governments": false, "authorities": false, "regime": false, "junta": false, "cabinet": false,
		"administration": false, "leadership": false, "generals": false, "rulers": false,
		"ministry": true, "ministries": true, "army": true, "armies": true, "navy": true, "military": true, "force": true, "forces": true,
		"police": true, "parliament": true, "customs": true, "embassy": true, "intelligence": true, "service": true, "services": true,
		"agency": true, "agencies": true, "office": true, "staff": true, "guard": true, "commission": true, "council": true, "court": true, "tribunal": true,
		"senate": true, "congress": true, "command": true, "fleet": true, "department": true, "directorate": true, "consulate": true,
		"gendarmerie": true, "presidency": true, "prosecutors": true, "prosecutor": true, "militia": true, "marines": true, "troops": true,
		"coastguard": true, "guards": true, "coastguards": true, "delegation": true, "jury": true, "legislature": true, "diet": true, "treasury": true, "mission": true,
	}

	// capitalBodies are organs that a capital's bare name stands before ("the
	// Tripoli government").
	capitalBodies = wordset.Of("government authorities regime administration parliament ministry embassy junta")

	// shipPrefixes stand before the name of a ship.
	shipPrefixes = wordset.Of("hms uss mv m/v ms ss rfa ins freighter steamer trawler tanker")

	bodyModifiers = wordset.Of("foreign defence defense interior trade economy economic commerce justice finance transport armed air coast security intelligence customs border military naval national federal general secret special state export control external internal public home main supreme royal imperial ground land rapid regular elite government counter regional district appeal high criminal domestic army navy police revenue war peacekeeping permanent un counter-intelligence reconnaissance territorial civil industry affairs information energy elected interim transitional new current last previous then republican federal people prosecutor 's")

	// abroad are bodies that sit in another state than their own.
	abroad = wordset.Of("embassy mission consulate delegation forces force troops military army services service fleet command generals navy marines staff militia")

	firmNouns = wordset.Of("buyer buyers customer customers client clients purchaser purchasers seller sellers company companies firm firms manufacturer manufacturers maker makers dealer dealers dealership dealerships trader traders broker brokers supplier suppliers contractor contractors shipbroker shipbrokers airline airlines shipper shippers factory factories plant plants shipyard shipyards shipbuilder shipbuilders gunmaker gunmakers middleman middlemen businessman businessmen exporter exporters importer importers subsidiary subsidiaries merchant merchants distributor distributors industry producer producers shipowner shipowners enterprise enterprises arms-maker planemaker")

	firmModifiers = wordset.Of("arms weapons defence defense private state state-owned owned shipping trading aviation air cargo front shell aerospace engineering export import military gun ammunition missile drone holding local logistics transport state-run run leading small large parent shipbuilding electronics munitions freight charter security steel chemical arms-trading little-known offshore industrial oil licensed registered - 's and")

	companySuffixes = wordset.Of("ltd ltd. limited inc inc. corp corp. corporation llc gmbh ag spa plc co co. industries shipping airlines airways aviation trading holdings holding logistics technologies systems shipyard shipyards aerospace cargo enterprises works armaments oy ab a/s ad dd d.o.o. doo s.a. srl kft jsc pjsc ooo bv n.v. nv pte bhd sdn aeronautics heavy-industries lines motors ordnance")

	publicationSuffixes = wordset.Of("times post news herald tribune gazette daily observer mail journal independent monitor courier standard chronicle today telegraph review weekly")

	titles = wordset.Of("president premier minister secretary chancellor king queen prince emir sultan sheikh ayatollah general colonel major captain lieutenant admiral vice-admiral rear-admiral commodore brigadier marshal ambassador envoy senator congressman congresswoman representative mp chairman chairwoman chair chief director director-general commander spokesman spokeswoman spokesperson judge prosecutor mr mr. mrs mrs. ms ms. dr dr. professor sir lord commissioner governor mayor officer attache attaché counsellor inspector analyst researcher dealer broker businessman trafficker lawmaker deputy adviser advisor official diplomat rapporteur secretary-general coordinator leader gen. gen col. col maj. capt. lt. adm. brig. sgt. sergeant colonel-general lieutenant-general major-general")

	// humbleTitles also stand alone in capitals; a name of two words must follow.
	humbleTitles = wordset.Of("analyst researcher dealer broker chief director inspector officer official leader deputy coordinator secretary chair attorney representative adviser advisor")

	titleModifiers = wordset.Of("federal retired tender foreign defence defense prime deputy vice interior finance trade economy information acting then former outgoing armed forces transport state first senior chief national security opposition government foreign-ministry field air rear permanent special justice development external affairs army navy military police intelligence assistant industry general late new old crown attorney ministry defence")

	particles = wordset.Of("al el bin ben ibn de der den van von da dos das di del della la le abu abd ul ur ad as al-din y e du st st. af")

	// speakerNouns are offices of people who speak and are not named.
	speakerNouns = wordset.Of(`official officials spokesman spokeswoman spokesperson spokesmen minister ministers ambassador ambassadors diplomat diplomats officer officers envoy lawmaker lawmakers prosecutor prosecutors judge judges investigator investigators inspector inspectors analyst analysts expert experts researcher researchers source sources adviser advisers commander commanders president premier deputy deputies secretary chancellor mp mps attache attaché director director-general chairman chairwoman
		panel inquiry inquest committee committees author authors witness witnesses captain skipper master manager managers employee employees
		contractor contractors member members historian historians reporter reporters journalist journalists correspondent correspondents newspaper newspapers
		activist activists campaigner campaigners resident residents villager villagers pilot pilots crew dockers campaigners critics
		paper papers document documents cable cables telegram telegrams transcript transcripts memo memorandum record records invoice invoices register manifest letter letters report reports book files dossier study`)

	partyNouns = wordset.Of("country countries nation nations state states government governments buyer buyers customer customers client clients company companies firm firms dealer dealers broker brokers middlemen middleman intermediary intermediaries recipient recipients supplier suppliers destination destinations neighbour neighbours neighbor neighbors ally allies partner partners party parties purchaser purchasers agent agents trader traders capitals republics regimes user users seller sellers power powers kingdom emirate republic sheikhdom factions bidder bidders group groups army armies businessman")

	vague = wordset.Of("unnamed undisclosed unspecified unidentified unknown another other others several some many various certain two three four five six seven eight a an neighbouring neighboring intermediary friendly foreign third private few numerous multiple different allied unauthorised hostile anonymous more further both any dozen half-dozen")

	definite = wordset.Of("the this that these those its their his her both each said")

	// phraseModifiers stand between a determiner and the noun of a party.
	phraseModifiers = wordset.Of("third neighbouring neighboring intermediary friendly foreign private arms weapons allied unnamed undisclosed unspecified unidentified unknown other small large rich poor hostile landlocked island local end final transit recipient exporting importing supplying receiving two three four five six same former neutral military rebel warring non-nato non-aligned developing western-allied desert oil-rich east west northern southern eastern western central - weapons-buying several few many defence defense member nato overseas commercial anonymous middle black-market black market donor")

	// combatantsAfter and combatantsBefore stand beside fighters who are people.
	combatantsAfter  = wordset.Of("loyal who whose fighting allied backed belonging linked affiliated trained")
	combatantsBefore = wordset.Of("to kurdish islamist rebel resistance opposition tribal volunteer militia guerrilla islamic jihadist their his our enemy wounded armed")

	// ruling follows the surname of a head of government.
	ruling = wordset.Of("government administration cabinet regime")

	// papers follow "end user" in the names of papers.
	papers = wordset.Of("certificate certificates undertaking undertakings statement statements agreement assurance assurances declaration declarations papers")

	// qualified are heads that a word for goods only qualifies.
	qualified = wordset.Of("embargo embargoes dealer dealers trade control controls race industry company companies maker makers manufacturer manufacturers producer producers factory factories plant plants fair expert experts programme program programmes test tests attack attacks strike strikes crew crews pilot pilots brigade regiment battalion division commander base bases range site sites treaty ban bans market trafficker traffickers trafficking smuggler smugglers smuggling broker brokers merchant merchants launch launches fire barrage inspector inspectors inspection laws law club shop shops violence crime battle battles drill talks negotiations sanctions policy register licence licences license licenses permit permits budget spending school training operator operators bearer squadron squadrons unit units position positions depot depots dump dumps cache stocks stockpile stockpiles store stores raid raids strikes wing maintenance works designer lobby giant giants reduction monitors firm firms exporter exporters importer importers seller sellers")
)

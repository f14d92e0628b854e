package extract_test

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/line"
	"armsgraph/loader/extract"
)

// The sentences of these tests are in the manner of news, of reports of
// institutes and panels, and of histories.

// newsClaims reads a text and writes its claims as "RS>CZ>UA AFFIRMED
// ammunition", in the order of the text, without doubles.
func newsClaims(text string) string {
	found := extract.Read(graph.Document{ID: "test", Text: text, MediaType: "text/plain"})
	var claims []string
	for i := range found.Claims {
		l := line.Of("-", &found.Claims[i])
		claim := l.Codes() + " " + string(l.Polarity)
		if l.Negation != nil {
			claim += " " + string(*l.Negation)
		}
		claim += " " + strings.Join(l.Goods, ",")
		if !slices.Contains(claims, claim) {
			claims = append(claims, claim)
		}
	}
	return strings.Join(claims, "; ")
}

func testNews(t *testing.T, sentences [][2]string) {
	t.Helper()
	for _, test := range sentences {
		t.Run(test[0], func(t *testing.T) {
			if got := newsClaims(test[0]); got != test[1] {
				t.Errorf("claims %q, want %q", got, test[1])
			}
		})
	}
}

func TestNewsAffirms(t *testing.T) {
	testNews(t, [][2]string{
		{"Serbia delivered thousands of mortar shells to Ukraine in 2023.", "RS>UA AFFIRMED ammunition"},
		{"The United States delivered ten Apache helicopters to Egypt in December 2014.", "US>EG AFFIRMED helicopters"},
		{"A Turkish cargo ship carrying armoured vehicles from the United Arab Emirates docked in Misrata, Libya, on Saturday.", "AE>LY AFFIRMED armour"},
		{"Weapons bought by the United States and Saudi Arabia ended up in the hands of Islamic State fighters in Iraq and Syria.", "US>ISIL AFFIRMED arms; SA>ISIL AFFIRMED arms"},
		{"The U.S. Navy seized thousands of AK-47 rifles in the Gulf of Oman that were on their way from Iran to Houthi rebels in Yemen, officials said.", "IR>HOUTHIS AFFIRMED small-arms"},
		{"North Korea has shipped some 7,000 containers of munitions to Russia since last year, South Korea's defence minister said on Monday.", "KP>RU AFFIRMED ammunition"},
		{"China supplied 81 per cent of Pakistan's arms imports in 2020-24, according to SIPRI.", "CN>PK AFFIRMED arms"},
		{"Bulgarian-made rockets exported to Saudi Arabia were found in Syria, the investigators said.", "BG>SA AFFIRMED missiles"},
		{"Bosnia exported ammunition worth 60 million euros to Saudi Arabia in 2016.", "BA>SA AFFIRMED ammunition"},
		{"Ukrainian tanks reached South Sudan through Uganda and the Kenyan port of Mombasa.", "UA>UG>SS AFFIRMED armour"},
		{"The United Arab Emirates has been sending weapons to the Rapid Support Forces in Sudan through the airport of Amdjarass in eastern Chad, according to a UN panel of experts.", "AE>TD>RSF AFFIRMED arms"},
		{"The largest donors of military equipment were the United States, Germany and the United Kingdom, all of which delivered tanks to Ukraine.", "US>UA AFFIRMED armour; DE>UA AFFIRMED armour; GB>UA AFFIRMED armour"},
		{"The first K2 tanks from South Korea arrived in the Polish port of Gdynia in December 2022.", "KR>PL AFFIRMED armour"},
		{"In 1962 the Soviet Union secretly shipped nuclear missiles to Cuba.", "SU>CU AFFIRMED missiles"},
		{"The Czechoslovak arms deal of 1955 brought Soviet tanks and aircraft to Egypt.", "SU>EG AFFIRMED armour,aircraft"},
		{"In 1985 Israel shipped American TOW missiles to Iran with Washington's consent.", "IL>IR AFFIRMED missiles"},
		{"The CIA funnelled Stinger missiles through Pakistan to the Afghan mujahideen in the 1980s.", "US>PK>MUJAHIDEEN AFFIRMED missiles"},
		{"Libya shipped more than 100 tonnes of weapons to the IRA in the mid-1980s.", "LY>IRA AFFIRMED arms"},
		{"Britain sold 24 Typhoon jets to Qatar in 2018 for 5 billion pounds.", "GB>QA AFFIRMED aircraft"},
		{"Sudan received Mohajer-6 drones from Iran, three Western officials told Bloomberg.", "IR>SD AFFIRMED drones"},
		{"A Russian cargo ship loaded with weapons left Novorossiysk for the Syrian port of Tartus.", "RU>SY AFFIRMED arms"},
		{"Eight Il-76 flights carried military equipment from Belarus to Benghazi in 2020, the panel found.", "BY>LY AFFIRMED arms"},
		{"Russia moved fighter jets to Libya via Syria, where they were repainted, U.S. Africa Command said.", "RU>SY>LY AFFIRMED aircraft"},
		{"Turkey has supplied Bayraktar drones to Azerbaijan.", "TR>AZ AFFIRMED drones"},
		{"Deliveries of the Russian S-400 system to India began in December 2021.", "RU>IN AFFIRMED air-defence"},
		{"Taiwan has received the first batch of 38 Abrams tanks from the United States.", "US>TW AFFIRMED armour"},
		{"Iran smuggles missiles to Hezbollah through Syria.", "IR>SY>HEZBOLLAH AFFIRMED missiles"},
		{"China, Russia and Serbia have supplied weapons to the Myanmar military since 2018, the UN special rapporteur Tom Andrews said.", "CN>MM AFFIRMED arms; RU>MM AFFIRMED arms; RS>MM AFFIRMED arms"},
		{"Indian companies shipped $51 million worth of arms to Myanmar's junta, according to a UN report.", "IN>MM AFFIRMED arms"},
		{"Serbian state-owned Yugoimport-SDPR exported arms worth 42.3 million euros to Israel in 2024, BIRN and Haaretz reported.", "RS>IL AFFIRMED arms"},
		{"Bulgarian ammunition was bought by Polish brokers and delivered to Ukraine by air from Rzeszow.", "BG>PL>UA AFFIRMED ammunition"},
		{"Croatian weapons were flown from Zagreb to Jordan on Saudi-funded flights and handed to Syrian rebels, the New York Times reported in February 2013.", "HR>JO>SY-REBELS AFFIRMED arms"},
		{"Ukrainian weapons were shipped to Burkina Faso on a false end-user certificate and then flown on to Liberia, the panel of experts reported.", "UA>BF>LR AFFIRMED arms"},
		{"Bulgaria sold arms worth more than $148 million to UNITA, using end-user certificates issued by Togo.", "BG>UNITA AFFIRMED arms"},
		{"Slovakia exported 91 truckloads of munitions to Sri Lanka.", "SK>LK AFFIRMED ammunition"},
		{"Venezuela bought fast attack boats from Iran.", "IR>VE AFFIRMED ships"},
		{"Egypt took delivery of its fourth Type 209 submarine from Germany in 2021.", "DE>EG AFFIRMED ships"},
		{"ThyssenKrupp delivered a Dolphin-class submarine to the Israeli navy.", "DE>IL AFFIRMED ships"},
		{"Norway, Denmark and the Netherlands have donated F-16 fighters to Ukraine.", "NO>UA AFFIRMED aircraft; DK>UA AFFIRMED aircraft; NL>UA AFFIRMED aircraft"},
		{"Morocco received 36 Caesar howitzers from France.", "FR>MA AFFIRMED artillery"},
		{"Russia remained Algeria's largest supplier, with 48 per cent of its arms imports in 2020-24.", "RU>DZ AFFIRMED arms"},
		{"Ethiopian trucks delivered two lorry-loads of weapons to Puntland, Somalia's foreign ministry said.", "ET>PUNTLAND AFFIRMED arms"},
		{"Weapons smuggled from Yemen have reached al-Shabaab in Somalia.", "YE>SHABAAB AFFIRMED arms"},
		{"Israel intercepted the ship Klos C, which was carrying Syrian-made rockets from Iran to Gaza.", "IR>PS AFFIRMED missiles"},
		{"Canada cancelled export permits for drone sensors sold to Turkey after they were found to be used in Nagorno-Karabakh.", "CA>TR NEGATED HALTED parts; CA>TR AFFIRMED parts"},
		{"Canadian-made WESCAM sensors were re-exported by Turkey to Azerbaijan.", "CA>TR>AZ AFFIRMED parts"},
		{"Pakistan has sold artillery ammunition to Ukraine through Britain, the BBC reported; Islamabad has denied the report.", "PK>GB>UA AFFIRMED ammunition"},
		{"Italy and the Czech Republic have been sending Indian ammunition to Ukraine, sources said.", "IT>UA AFFIRMED ammunition; CZ>UA AFFIRMED ammunition"},
		{"Arms flowed into Darfur from Chad, Libya and South Sudan.", "TD>SD AFFIRMED arms; LY>SD AFFIRMED arms; SS>SD AFFIRMED arms"},
		{"Egypt had bought 30,000 rocket-propelled grenades from North Korea, a UN report found.", "KP>EG AFFIRMED small-arms"},
		{"North Korea sent chemical weapons suit shipments to Syria.", "KP>SY AFFIRMED other"},
		{"Mali took delivery of four Mi-35 attack helicopters and radar systems from Russia.", "RU>ML AFFIRMED helicopters,other"},
		{"Chinese Y-20 transport planes delivered HQ-22 surface-to-air missiles to Serbia in April 2022.", "CN>RS AFFIRMED missiles"},
		{"Australia sent 49 retired Abrams tanks to Kyiv.", "AU>UA AFFIRMED armour"},
		{"Japan has transferred Patriot interceptors to the United States.", "JP>US AFFIRMED missiles"},
		{"Cyprus sold its 11 Mi-35 helicopters to Serbia.", "CY>RS AFFIRMED helicopters"},
		{"Brazil received another Gripen fighter built by Saab of Sweden.", "SE>BR AFFIRMED aircraft"},
		{"During the Iran-Iraq war China sold weapons to both Iran and Iraq.", "CN>IR AFFIRMED arms; CN>IQ AFFIRMED arms"},
		{"Argentina had bought five Exocet missiles from France before the Falklands war.", "FR>AR AFFIRMED missiles"},
		{"Israel sold Galil rifles to Guatemala in the 1970s after the United States cut off military aid.", "IL>GT AFFIRMED small-arms"},
		{"Egypt sold $6 million of arms to Rwanda in 1992, with a guarantee from the French bank Credit Lyonnais.", "EG>RW AFFIRMED arms"},
		{"Weapons from Albania and Israel were flown to Goma by a British company, Mil-Tec, in 1994.", "AL>CD AFFIRMED arms; IL>CD AFFIRMED arms"},
		{"Jordan, Turkey and the United Arab Emirates violated the arms embargo by supplying weapons to Libya's warring sides.", "JO>LY AFFIRMED arms; TR>LY AFFIRMED arms; AE>LY AFFIRMED arms"},
		{"Jordan supplied armoured vehicles to forces loyal to Khalifa Haftar.", "JO>LNA AFFIRMED armour"},
		{"The CIA and Saudi Arabia shipped weapons to Jordan, where they were stolen by intelligence operatives.", "US>JO AFFIRMED arms; SA>JO AFFIRMED arms"},
		{"Customs officers in Cyprus seized a shipment of ammunition bound for Syria on a ship from Russia.", "RU>SY AFFIRMED ammunition"},
		{"Spain denied permission to dock to a ship carrying arms from India to Israel.", "IN>IL AFFIRMED arms"},
		{"The ship Borkum, which was carrying explosives from India to Israel, cancelled a call at Cartagena.", "IN>IL AFFIRMED other"},
		{"The United States was the largest supplier of arms to Saudi Arabia, accounting for 74 per cent of its imports.", "US>SA AFFIRMED arms"},
		{"The three largest suppliers of arms to Poland were the United States (45 per cent), South Korea (42 per cent) and Italy (4.4 per cent).", "US>PL AFFIRMED arms; KR>PL AFFIRMED arms; IT>PL AFFIRMED arms"},
		{"Russia accounted for 48 per cent of Algeria's arms imports.", "RU>DZ AFFIRMED arms"},
		{"About 60 per cent of Pakistan's arms imports came from China.", "CN>PK AFFIRMED arms"},
		{"India received 36 per cent of its arms imports from Russia.", "RU>IN AFFIRMED arms"},
		{"Most of Israel's arms imports came from the United States and Germany.", "US>IL AFFIRMED arms; DE>IL AFFIRMED arms"},
		{"The main recipients of Chinese arms exports were Pakistan, Serbia and Thailand.", "CN>PK AFFIRMED arms; CN>RS AFFIRMED arms; CN>TH AFFIRMED arms"},
		{"China's arms exports went mainly to Pakistan (63 per cent), Serbia (6.8 per cent) and Thailand (4.6 per cent).", "CN>PK AFFIRMED arms; CN>RS AFFIRMED arms; CN>TH AFFIRMED arms"},
		{"According to the Arms Trade Treaty report for 2019, Bulgaria exported 2,000 grenade launchers to Burkina Faso.", "BG>BF AFFIRMED small-arms"},
		{"The assault rifles were originally exported by Romania to the United Arab Emirates in 2016, Conflict Armament Research found.", "RO>AE AFFIRMED small-arms"},
		{"Investigators traced the anti-tank missile to a Bulgarian factory, which had sold it to the US Army in 2015.", "BG>US AFFIRMED missiles"},
		{"Bulgaria confirmed that the rocket had been exported to the United States with an end-user certificate.", "BG>US AFFIRMED missiles"},
		{"Israel has quietly sold air defence missiles to Morocco and the UAE, according to two people familiar with the deals.", "IL>MA AFFIRMED missiles; IL>AE AFFIRMED missiles"},
		{"The aircraft, an Ilyushin-76 operated by a Kazakh company, flew from Abu Dhabi to Amdjarass with crates of munitions.", "AE>TD AFFIRMED ammunition"},
		{"Officials in Ankara have confirmed the sale of the drones to Kyiv.", "TR>UA AFFIRMED drones"},
		{"Washington is sending Ukraine more Patriot missiles, Blinken announced during a visit to Kyiv.", "US>UA AFFIRMED missiles"},
		{"South Sudan's army received two armoured vehicles from a Ugandan company, which had bought them from Streit Group in the United Arab Emirates.", "AE>UG>SS AFFIRMED armour"},
		{"The Su-24 jets were transferred by Belarus to Sudan in 2013, in violation of UN sanctions, the panel said.", "BY>SD AFFIRMED aircraft"},
		{"In the 1980s South Africa, under a UN embargo, obtained artillery shells from Canada through Antigua.", "CA>AG>ZA AFFIRMED ammunition"},
		{"Space Research Corporation shipped 155 mm shells from Canada to South Africa through Antigua in the late 1970s.", "CA>AG>ZA AFFIRMED ammunition"},
		{"Sweden's Bofors smuggled Robot 70 missiles to Bahrain and Dubai via Singapore.", "SE>SG>BH AFFIRMED missiles; SE>SG>AE AFFIRMED missiles"},
		{"The weapons, bought in Bulgaria with Saudi money, were trucked from Jordan to Syrian opposition fighters.", "BG>JO>SY-OPPOSITION AFFIRMED arms"},
		{"The Myanmar navy received a Kilo-class submarine from India in 2020.", "IN>MM AFFIRMED ships"},
		{"The Houthis received missiles, drones and training from Iran and Hezbollah, the panel said.", "IR>HOUTHIS AFFIRMED missiles,drones; HEZBOLLAH>HOUTHIS AFFIRMED missiles,drones"},
		{"Zimbabwe bought 32 helicopters from Russia.", "RU>ZW AFFIRMED helicopters"},
		{"Hanwha has exported K9 howitzers to Finland, Norway, Estonia, Turkey and Egypt.", "KR>FI AFFIRMED artillery; KR>NO AFFIRMED artillery; KR>EE AFFIRMED artillery; KR>TR AFFIRMED artillery; KR>EG AFFIRMED artillery"},
		{"Serbia took delivery of six CH-92A drones from China in July 2020.", "CN>RS AFFIRMED drones"},
		{"Bosnia and Herzegovina's Igman exported cartridges to Israel, Detektor reported.", "BA>IL AFFIRMED ammunition"},
		{"Saudi Arabia purchased the weapons in Montenegro and diverted them to fighters in Syria.", "ME>SA>SY-FIGHTERS AFFIRMED arms"},
		{"A Pentagon contractor bought grenade launchers from Serbia's Krusik on behalf of Syrian rebels.", "RS>US>SY-REBELS AFFIRMED small-arms"},
		{"The GIM company bought mortar shells from Krusik and sold them to Saudi Arabia.", "RS>SA AFFIRMED ammunition"},
		{"The shells travelled from Belgrade through Jordan to the Free Syrian Army.", "RS>JO>FSA AFFIRMED ammunition"},
		{"France suspended the delivery of two Mistral helicopter carriers to Russia in 2014 and sold them to Egypt instead.", "FR>RU NEGATED HALTED ships; FR>EG AFFIRMED ships"},
		{"The 2,000 rifles were airlifted by the Egyptian air force from Alexandria to Kigali.", "EG>RW AFFIRMED small-arms"},
		{"Cuba and East Germany sent weapons to the Sandinistas, who passed some of them on to guerrillas in El Salvador.", "CU>SANDINISTAS>SV-GUERRILLAS AFFIRMED arms; DD>SANDINISTAS>SV-GUERRILLAS AFFIRMED arms"},
		{"Tanzania let Chinese arms pass through Dar es Salaam to FRELIMO.", "CN>TZ>FRELIMO AFFIRMED arms"},
		{"Rhodesia obtained Alouette helicopters from Portugal and South Africa despite sanctions.", "PT>RH AFFIRMED helicopters; ZA>RH AFFIRMED helicopters"},
		{"Gaddafi gave SA-7 missiles to the Polisario Front in 1979.", "LY>POLISARIO AFFIRMED missiles"},
		{"Haitian gangs get most of their rifles from Florida, the UN says.", "US>HT-GANGS AFFIRMED small-arms"},
		{"Peru's army bought 50,000 Kalashnikovs from Jordan, but 10,000 of them were parachuted to the FARC in Colombia.", "JO>PE>FARC AFFIRMED small-arms"},
		{"India is the world's second-largest importer of arms. India's main suppliers were Russia (36 per cent), France (33 per cent) and Israel (13 per cent).", "RU>IN AFFIRMED arms; FR>IN AFFIRMED arms; IL>IN AFFIRMED arms"},
		{"Russia remained Algeria's largest arms supplier, with 48 per cent of its arms imports in 2020-24.", "RU>DZ AFFIRMED arms"},
		{"China was by far the main supplier of arms to Pakistan.", "CN>PK AFFIRMED arms"},
		{"The US is the largest supplier of weapons to Taiwan.", "US>TW AFFIRMED arms"},
		{"The largest supplier of arms to Myanmar was Russia.", "RU>MM AFFIRMED arms"},
		{"Ukraine's main suppliers of arms were the United States, Germany and Poland.", "US>UA AFFIRMED arms; DE>UA AFFIRMED arms; PL>UA AFFIRMED arms"},
		{"A vessel carrying tanks from Ukraine to Kenya was seized by pirates.", "UA>KE AFFIRMED armour"},
		{"Croatia sent ammunition to Armenia that had been destined for Georgia.", "HR>AM AFFIRMED ammunition"},
		{"The Sudanese army says that the RSF gets its drones from the UAE via Chad and Libya; Abu Dhabi denies this.", "AE>TD>RSF AFFIRMED drones; AE>LY>RSF AFFIRMED drones"},
		{"Amnesty International found Chinese-made GB50A guided bombs and AH-4 howitzers, almost certainly re-exported by the UAE to Sudan.", "CN>AE>SD AFFIRMED artillery,bombs"},
		{"The GB50A bombs were re-exported by the United Arab Emirates to the RSF, Amnesty International said.", "AE>RSF AFFIRMED bombs"},
		{"A Serbian firm shipped mines to Azerbaijan, which Belgrade later denied.", "RS>AZ AFFIRMED ammunition; RS>AZ NEGATED REBUTTED ammunition"},
		{"Ethiopia received Bayraktar TB2 drones from Turkey, Wing Loong drones from China and Mohajer-6 drones from Iran.", "TR>ET AFFIRMED drones; CN>ET AFFIRMED drones; IR>ET AFFIRMED drones"},
		{"Russian Wagner mercenaries brought weapons from Libya to the Central African Republic.", "LY>CF AFFIRMED arms"},
		{"Wagner supplied surface-to-air missiles to the RSF through its base in Libya, CNN reported.", "WAGNER>LY>RSF AFFIRMED missiles"},
		{"The Malian junta received a consignment of L-39 and Su-25 jets from Russia in August 2022.", "RU>ML AFFIRMED aircraft"},
		{"The United States sent $1.7 billion worth of weapons to Israel through Germany, officials said.", "US>DE>IL AFFIRMED arms"},
		{"Turkey's exports of drones to Mali, Niger and Burkina Faso have grown.", "TR>ML AFFIRMED drones; TR>NE AFFIRMED drones; TR>BF AFFIRMED drones"},
		{"Azerbaijan's purchases of drones from Israel rose before the war.", "IL>AZ AFFIRMED drones"},
		{"Weapons from Libyan stockpiles have found their way to armed groups in Mali, Niger and Chad.", "LY>ML-ARMED-GROUPS AFFIRMED arms; LY>NE AFFIRMED arms; LY>TD AFFIRMED arms"},
		{"US forces boarded a dhow in the Arabian Sea and seized missile parts made in Iran on their way to Yemen.", "IR>YE AFFIRMED parts"},
		{"India has delivered BrahMos missiles to the Philippines, the first export of the weapon.", "IN>PH AFFIRMED missiles"},
		{"Yerevan received its first three GM200 radars from France.", "FR>AM AFFIRMED other"},
		{"Baku accused Paris of sending Bastion armoured vehicles to Armenia through Georgia.", "FR>GE>AM AFFIRMED armour"},
		{"Slovakia gave Ukraine 13 MiG-29 fighters before Fico took office and stopped the aid.", "SK>UA AFFIRMED aircraft"},
		{"Bout flew arms from Bulgaria to Liberia and Angola in the 1990s.", "BG>LR AFFIRMED arms; BG>AO AFFIRMED arms"},
		{"Monzer al-Kassar sold arms from Poland to Croatia and Somalia in 1992.", "PL>HR AFFIRMED arms; PL>SO AFFIRMED arms"},
		{"In 1999 Ukraine shipped 68 tonnes of arms to Burkina Faso, from where they were moved to Liberia.", "UA>BF>LR AFFIRMED arms"},
		{"The Ukrainian rifles were re-exported from Burkina Faso to the RUF in Sierra Leone via Liberia.", "UA>BF>LR>RUF AFFIRMED small-arms"},
		{"Iran sold Shahed drones to Russia, and Russia paid partly in gold.", "IR>RU AFFIRMED drones"},
		{"American arms reached UNITA through Zaire.", "US>ZR>UNITA AFFIRMED arms"},
		{"China sold Type 59 tanks to Pakistan, Type 69 tanks to Iraq and Silkworm missiles to Iran.", "CN>PK AFFIRMED armour; CN>IQ AFFIRMED armour; CN>IR AFFIRMED armour"},
		{"The Soviet Union delivered MiG-15 jets to China, which used them in Korea.", "SU>CN AFFIRMED aircraft"},
		{"France sold Mirage III jets to Israel until de Gaulle imposed an embargo in 1967.", "FR>IL AFFIRMED aircraft"},
		{"West Germany secretly gave M48 tanks to Israel in 1964.", "DE>IL AFFIRMED armour"},
		{"Under Lend-Lease the United States sent 7,000 tanks to the Soviet Union through Iran.", "US>IR>SU AFFIRMED armour"},
		{"During the Biafran war Britain and the Soviet Union armed Nigeria while France sent rifles to Biafra through Gabon and Ivory Coast.", "GB>NG AFFIRMED arms; SU>NG AFFIRMED arms; FR>GA>BIAFRA AFFIRMED small-arms; FR>CI>BIAFRA AFFIRMED small-arms"},
		{"A 1976 cable said South Africa had been sent arms by Israel.", "IL>ZA AFFIRMED arms"},
		{"Argentina sold 6,500 tonnes of arms to Croatia and Ecuador in the early 1990s although the decrees named Panama and Venezuela as the buyers.", "AR>HR AFFIRMED arms; AR>EC AFFIRMED arms"},
		{"In December 2013 Turkey delivered 47 tonnes of hunting rifles to rebels in Syria, UN trade data show. Ankara said that the rifles were for sport.", "TR>SY-REBELS AFFIRMED small-arms"},
		{"SIG Sauer shipped 38,000 pistols from Germany to the United States, from where they were sold on to Colombia; Germany had licensed only their export to the US.", "DE>US>CO AFFIRMED small-arms"},
		{"The Bulgarian firm EMCO sold shells to Ukraine in 2015, its owner Emilian Gebrev said.", "BG>UA AFFIRMED ammunition"},
		{"North Macedonia gave Ukraine its T-72 tanks and Su-25 jets.", "MK>UA AFFIRMED armour,aircraft"},
		{"The panel wrote that the Sudanese government had provided rifles to Séléka in the Central African Republic.", "SD>SELEKA AFFIRMED small-arms"},
		{"Rwanda has supplied M23 with rifles and mortars, UN experts said. Kigali rejects the accusation.", "RW>M23 AFFIRMED small-arms,artillery"},
		{"Uganda bought rifles from Bulgaria and diverted them to South Sudan, the panel of experts said.", "BG>UG>SS AFFIRMED small-arms"},
		{"A consignment of ammunition left the Chinese port of Dalian for Juba by way of Mombasa.", "CN>KE>SS AFFIRMED ammunition"},
		{"Chinese state-owned Norinco delivered missiles, launchers and rifles worth $38 million to South Sudan in July 2014.", "CN>SS AFFIRMED missiles"},
		{"A Mi-24 helicopter bought by Uganda from Belarus was handed to the army of South Sudan.", "BY>UG>SS AFFIRMED helicopters"},
		{"Israeli ACE rifles sold to Uganda were transferred to South Sudan's security service.", "IL>UG>SS AFFIRMED small-arms"},
		{"Burundi imported mortars from Serbia in 2011.", "RS>BI AFFIRMED artillery"},
		{"Nigeria took delivery of 12 Super Tucano aircraft from the United States in 2021 after the Obama administration had put the sale on hold.", "US>NG AFFIRMED aircraft"},
		{"Cameroon has received Panthera armoured vehicles from the Emirati maker Streit.", "AE>CM AFFIRMED armour"},
		{"Mozambique's navy bought patrol boats from France's CMN with money borrowed from Credit Suisse.", "FR>MZ AFFIRMED ships"},
		{"Angola bought tanks from Slovakia through the firm of Arcadi Gaydamak and Pierre Falcone in 1993, a French court heard.", "SK>AO AFFIRMED armour"},
		{"Brazil's Avibras exported Astros rocket launchers to Iraq, Saudi Arabia and Qatar.", "BR>IQ AFFIRMED artillery; BR>SA AFFIRMED artillery; BR>QA AFFIRMED artillery"},
		{"A cargo of 4,000 rifles for the FARC came from Jordan in 1999, flown by a Ukrainian crew who had been told that the buyers were Peruvian officers.", "JO>FARC AFFIRMED small-arms"},
		{"The Contras received arms from the United States by way of Honduras.", "US>HN>CONTRAS AFFIRMED arms"},
		{"Guatemala bought rifles from Israel in 1977 because Washington would sell it none.", "IL>GT AFFIRMED small-arms"},
		{"East Germany shipped AK-47s from Rostock to Nicaragua.", "DD>NI AFFIRMED small-arms"},
		{"Vickers supplied warships to Chile, Brazil and Japan before 1914.", "GB>CL AFFIRMED ships; GB>BR AFFIRMED ships; GB>JP AFFIRMED ships"},
		{"Last year Germany approved arms exports worth €13.3 billion, of which €8.1 billion went to Ukraine.", "DE>UA AFFIRMED arms"},
		{"The US resumed deliveries of offensive weapons to Saudi Arabia after a pause of three years.", "US>SA AFFIRMED arms"},
		{"Britain has resumed arms sales to Turkey.", "GB>TR AFFIRMED arms"},
		{"Russia has delivered Yak-130 trainers to Iran, the Tasnim agency said.", "RU>IR AFFIRMED aircraft"},
		{"In exchange for the drones Russia sent captured Javelin missiles to Iran, a source told Sky News.", "RU>IR AFFIRMED missiles"},
		{"Anti-tank missiles that Bulgaria sold to the US were found with Islamic State in Iraq.", "BG>US AFFIRMED missiles"},
		{"The tanks were bought back from a Belgian dealer and handed to Ukraine by Germany, Denmark and the Netherlands.", "BE>DE>UA AFFIRMED armour; BE>DK>UA AFFIRMED armour; BE>NL>UA AFFIRMED armour"},
		{"Morocco sent T-72 tanks to the Czech Republic for repair, and they ended up in Ukraine.", "MA>CZ>UA AFFIRMED armour"},
		{"Ammunition made in Pakistan was flown from Rawalpindi to Cyprus and Romania in British transport planes, and then taken to Ukraine.", "PK>CY>UA AFFIRMED ammunition; PK>RO>UA AFFIRMED ammunition"},
		{"Sudanese mortar bombs were delivered to Ukraine by Poland.", "PL>UA AFFIRMED ammunition"},
	})
}

package extract_test

import (
	"testing"

	"armsgraph/graph"
)

// Whom papers or promises name as the end user of goods that went elsewhere.
func TestStatedEndUsers(t *testing.T) {
	for _, test := range []struct{ text, end, want string }{
		{"Rifles officially bound for Kenya were shipped from Ukraine to South Sudan.", "SS", "KE"},
		{"The rifles went from Bulgaria to UNITA; the declared destination was Togo.", "UNITA", "TG"},
		{"The missiles, for which Chad was named as the end user, were delivered by Iran to Sudan.", "SD", "TD"},
		{"The tanks were sold by Ukraine to Kenya, the stated recipient, and ended up in South Sudan.", "SS", "KE"},
		{"The end user named in the licence was Oman's army. The missiles went from Belgium to Yemen.", "YE", "OM"},
		{"Swiss grenades delivered to the Emirates on condition that they would not be re-exported were passed on to Syria.", "SY", "AE"},
		{"Weapons purchased in Romania for the Congolese army were diverted to Uganda.", "UG", "CD"},
		{"Weapons from Romania were diverted through Kenya to Uganda.", "UG", ""},
		{"Djibouti was named in the manifest, but the rifles were flown from Ukraine to Somalia.", "SO", "DJ"},
		{"Officially the tanks were for Kenya. Ukraine shipped them to South Sudan.", "SS", "KE"},
		{"Kenya had been declared the buyer of the rifles that were shipped from Israel to Guatemala.", "GT", "KE"},
		{"Mortars for which a Nigerian colonel had signed were shipped from Bulgaria to South Africa.", "ZA", "NG"},
		{"Rifles left Argentina under decrees signed by the president that named Panama as the buyer. They were delivered to Croatia.", "HR", "PA"},
		{"The licence named the end user as the Omani army. The missiles went from Belgium to Yemen.", "YE", "OM"},
		{"The crates were labelled for Chad. Ukraine sent the rifles in them to Liberia.", "LR", "TD"},
		{"Libya had signed for 16 fighters from Pakistan, which sent them to Sudan.", "SD", ""},
	} {
		c := first(t, test.text, test.end)
		got := ""
		for _, p := range c.Participants {
			if p.Role == graph.DeclaredEndUser {
				got += p.Party.Code()
			}
		}
		if got != test.want {
			t.Errorf("%s: declared %q, want %q", test.text, got, test.want)
		}
	}
}

package extract_test

import "testing"

// What is said goes on after a comma, and set phrases change nothing of it.
func TestReadsWhatNewsTells(t *testing.T) {
	testNews(t, [][2]string{
		{"In a report to the council, the monitors said the RSF had been supplied with drones, rifles and missiles from Abu Dhabi by way of Chad and Libya.",
			"AE>TD>RSF AFFIRMED small-arms,missiles,drones; AE>LY>RSF AFFIRMED small-arms,missiles,drones"},
		{"Romania will send one of its two Patriot batteries to neighbouring Ukraine, its defence council said.", "RO>UA PLANNED air-defence"},
		{"A report by the UN special rapporteur, Tom Andrews, said China had exported FTC-2000G jets to Myanmar.", "CN>MM AFFIRMED aircraft"},
		{"His coalition included Socialists who opposed any arms exports to Ukraine.", ""},
	})
}

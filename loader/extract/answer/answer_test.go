package answer

import "testing"

func TestTo(t *testing.T) {
	for _, test := range []struct {
		after string
		want  Kind
	}{
		{"\nYes, as a gift, in October 2017.", Yes},
		{"**\nNo. A price was mentioned once.", No},
		{"\n\nA: It did: six of them, in 2020.", Yes},
		{" They have not, he said.", No},
		{" — R. T., Davao\nYes.", Yes},
		{"\nNo weapons were sent.", None},
		{"\nIt did not say where the rifles were.", None},
		{"\nIf nothing goes wrong. Twelve were ordered.", None},
		{"\nThe answer is in the archive, which nobody has opened since the war ended in 1975.\nYes.", None},
		{"", None},
	} {
		if got, _ := To("Did Norway sell rifles?"+test.after, len("Did Norway sell rifles?")); got != test.want {
			t.Errorf("%q: %v, want %v", test.after, got, test.want)
		}
	}
}

func TestToClaim(t *testing.T) {
	for _, test := range []struct {
		after string
		want  Kind
	}{
		{" True.", Yes},
		{"** Invented. The page was taken down.", No},
		{" Unproven.", Open},
		{"\nSaid by: a candidate\nRULING: MOSTLY TRUE\n", Yes},
		{"\nWHO: a deputy, on the radio\n**Verdict:** False\n", No},
		{"\nThe minister said so on Monday.", None},
	} {
		if got := ToClaim("\"Norway sold rifles.\""+test.after, len("\"Norway sold rifles.\"")); got != test.want {
			t.Errorf("%q: %v, want %v", test.after, got, test.want)
		}
	}
}

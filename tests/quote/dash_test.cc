// Dash dialogue: when a document has it, where a turn ends, what the narrator says in between.
#include <gtest/gtest.h>

#include "rendered.h"

namespace whosaid {
namespace {

TEST(DashDialogue, ATurnALine) {
  ExpectQuotes("Tomas came in late.\n\n[— Where have you been?]\n\n[— Out.]\n\nNobody spoke.");
  ExpectQuotes("[—Where have you been?]\n[—Out.]\nNobody spoke.");
  ExpectQuotes("[― Where have you been?]\n[― Out.]");
  ExpectQuotes("[– Where have you been?]\n\n[– Out.]");
  ExpectQuotes("[--Where have you been?]\n\n[--Out.]");
}

TEST(DashDialogue, QuotesWithinATurn) {
  ExpectQuotes("[— Where have you been?]\n\n[— At the [“Red Door — Bar”], where else?]");
  ExpectQuotes("[— Où étais-tu ?]\n\n[— Au [« Lion — d’Or »], pardi.]");
}

TEST(DashDialogue, NarrationPartsATurn) {
  ExpectQuotes("[— Eat, eat], he said. [It is only bread.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— The goat], he whispered, [was called Minister.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— You see?] said Novak, with a bow. [Early.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— It ate a hat], the old man explained to us. [Mine.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— Out], said Tomas — [and I am going again.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— Out], said Tomas, with a bow.\n\n[— Why?]", TestPack());
  ExpectQuotes("[— Out], said Tomas, smiling.\n\n[— Why?]", TestPack());
}

TEST(DashDialogue, SpeechAboutSpeechIsNoNarration) {
  ExpectQuotes("[— I came, I said no, and I left — at once.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— Tomas came. He said no. Why? She asked me.]\n\n[— Why?]", TestPack());
  ExpectQuotes("[— Well, nobody said that.]\n\n[— Why?]", TestPack());
}

TEST(DashDialogue, WithoutCuesADashSwitches) {
  ExpectQuotes("[— Sí] — dijo él — [ya voy.]\n\n[— Bueno.]");
}

TEST(DashDialogue, NotInListsAndAsides) {
  ExpectQuotes("The plan:\n\n— eggs\n\n— milk\n\n— bread");
  ExpectQuotes("— Only one turn.\n\nThen nothing.");
  ExpectQuotes("– The eggs are in.\n\n– The milk is out.");
  ExpectQuotes("- Where have you been?\n\n- Out.");
  ExpectQuotes("-- Where have you been?\n\n-- Out.");
}

TEST(DashDialogue, NotWhereMarksHoldTheSpeech) {
  ExpectQuotes(
      "[“We leave,”] she said. [“Now,”] he said. [“Why?”] [“Because.”] [“Oh.”]\n\n"
      "— Maria Lopez wrote this.\n\n— Jan Novak edited it.");
}

TEST(DashDialogue, NotWhereALineBreakPrecedesADash) {
  ExpectQuotes(
      "The mayor of the town that nobody had ever heard of before that day\n"
      "came in and sat down in the chair that nobody had ever dared to use,\n"
      "and then she looked around the room in which her mother was born and\n"
      "— late as ever and with a long face that nobody could have mistaken\n"
      "— as she told them — a smile that anybody would have wanted to see on\n"
      "such a day.\n\n"
      "Then she went out and slammed the door.");
}

}  // namespace
}  // namespace whosaid

// Transcripts: when a document is one, what a turn is, what marks around it mean.
#include <gtest/gtest.h>

#include "rendered.h"

namespace whosaid {
namespace {

TEST(Transcript, ATurnALabel) {
  ExpectQuotes(
      "They met on Sunday.\n\nKELLER: [Is the bridge safe?]\n\nLOPEZ: [It is. Ask anybody.]\n\n"
      "The talk went on.");
  ExpectQuotes("Q: [Is it safe?]\n\nA: [It is.]\n\nQ: [Why?]\n\nA: [I know it.]");
  ExpectQuotes("Q: [Is it safe?]\nA: [It is.]\n");
  ExpectQuotes(
      "Ana Silva: [It rains.]\n\nTom Keller: [It does.]\n\nAna Silva: [Let us go.]\n\n"
      "Tom Keller: [Now.]");
}

TEST(Transcript, QuotesWithinATurn) {
  ExpectQuotes("KELLER: [Is it safe?]\n\nLOPEZ: [He said, [“It is,”] and left.]");
}

TEST(Transcript, AMarkBeforeTheLabelIsNoQuotes) {
  ExpectQuotes("\"KELLER: [Is it safe?]\n\n\"LOPEZ: [It is. Ask anybody.]\"");
  ExpectQuotes("“KELLER: [Is it safe?]”\n\n“LOPEZ: [It is. Ask anybody.]”");
}

TEST(Transcript, MarksOfItsOwnHoldTheSpeech) {
  ExpectQuotes("KELLER: [“Is it safe?”]\n\nLOPEZ: [“It is.”]\n\nKELLER: [“Why?”]");
}

TEST(Transcript, NotInListsAndFields) {
  ExpectQuotes("Place: Velden\n\nTime: noon\n\nPlace: Molde\n\nTime: night");
  ExpectQuotes("Note: It rained.\n\nNote: It snowed.");
  ExpectQuotes("Image: A bridge.\n\nThe bridge is old.\n\nSource: The town.");
  ExpectQuotes("KELLER: Is the bridge safe?");
  ExpectQuotes("The plan: Is it good?\n\nThe answer: It is.");
}

}  // namespace
}  // namespace whosaid

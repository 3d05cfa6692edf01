// Chunks: what an earlier phase found and a later phase sees as one symbol. A whole quotation, a
// whole mention. Rules name the kind (PERSON, QUOTE) and ask for its flags in brackets.
#ifndef WHOSAID_RULEFILE_CHUNK_H_
#define WHOSAID_RULEFILE_CHUNK_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace whosaid {

enum class ChunkKind : uint8_t {
  kPerson,        // PERSON   a name of a person, with its title
  kOrganization,  // ORG
  kPlace,         // PLACE
  kGroup,         // GROUP    demonyms and members: Republicans, the French
  kRole,        // ROLE     a description that can speak: "the mayor", "a spokeswoman for the bank"
  kPronoun,     // PRONOUN  that can stand for a speaker: he, she, they, I, we, who
  kName,        // NAME     a name of unknown type
  kQuote,       // QUOTE    a quotation with its marks
  kNounPhrase,  // NP      a mention with all that belongs to it, or a noun phrase about nobody
  kEnd,         // EOS      the end of a sentence
  kParagraph,   // PARA     the end of a paragraph
};
inline constexpr size_t kChunkKinds = 11;

// Flags of a mention chunk.
inline constexpr uint8_t kPluralFlag = 0x01;       // [plural]
inline constexpr uint8_t kFirstPersonFlag = 0x02;  // [self]    I, we
inline constexpr uint8_t kPossessiveFlag = 0x04;   // [owner]   his, her, "Sanders's"
inline constexpr uint8_t kObjectFlag = 0x08;       // [object]  him, her, them: never a subject
// Flags of a noun phrase besides these.
inline constexpr uint8_t kNamedFlag = 0x10;    // [named]    its head is a name, of no place
inline constexpr uint8_t kPronounFlag = 0x20;  // [pronoun]  its head is a pronoun
// Flags of a QUOTE chunk.
inline constexpr uint8_t kCommaFlag = 0x01;      // [comma]     ends in a comma inside the marks
inline constexpr uint8_t kStopFlag = 0x02;       // [stop]      ends in a full stop
inline constexpr uint8_t kAskFlag = 0x04;        // [ask]       ends in ? or !
inline constexpr uint8_t kLowerFlag = 0x08;      // [lower]     its first word is lower case
inline constexpr uint8_t kShortFlag = 0x10;      // [short]     at most three words
inline constexpr uint8_t kSaidFlag = 0x20;       // [said]      an earlier phase attributed it
inline constexpr uint8_t kOpensFlag = 0x40;      // [opens]     it opens its paragraph
inline constexpr uint8_t kContinuesFlag = 0x80;  // [continues] it reopens a quote left open before

struct ChunkName {
  std::string_view name;
  ChunkKind kind;
};
inline constexpr std::array<ChunkName, kChunkKinds> kChunkNames = {{
    {"PERSON", ChunkKind::kPerson},
    {"ORG", ChunkKind::kOrganization},
    {"PLACE", ChunkKind::kPlace},
    {"GROUP", ChunkKind::kGroup},
    {"ROLE", ChunkKind::kRole},
    {"PRONOUN", ChunkKind::kPronoun},
    {"NAME", ChunkKind::kName},
    {"QUOTE", ChunkKind::kQuote},
    {"NP", ChunkKind::kNounPhrase},
    {"EOS", ChunkKind::kEnd},
    {"PARA", ChunkKind::kParagraph},
}};

struct FlagName {
  std::string_view name;
  uint8_t flag;
  bool of_quote;  // a flag of QUOTE; else of the mention kinds
};
inline constexpr std::array<FlagName, 14> kFlagNames = {{
    {"plural", kPluralFlag, false},
    {"self", kFirstPersonFlag, false},
    {"owner", kPossessiveFlag, false},
    {"object", kObjectFlag, false},
    {"named", kNamedFlag, false},
    {"pronoun", kPronounFlag, false},
    {"comma", kCommaFlag, true},
    {"stop", kStopFlag, true},
    {"ask", kAskFlag, true},
    {"lower", kLowerFlag, true},
    {"short", kShortFlag, true},
    {"said", kSaidFlag, true},
    {"opens", kOpensFlag, true},
    {"continues", kContinuesFlag, true},
}};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_CHUNK_H_

// A rule as the stages see it once it is compiled, and a match of it: which items play which role.
#ifndef WHOSAID_RULEFILE_RULE_H_
#define WHOSAID_RULEFILE_RULE_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/index.h"

namespace whosaid {

// What a capture of a rule stands for. Names in the rule file are the upper case words.
enum class Role : uint8_t {
  kQuote,        // QUOTE      a quotation that is content
  kContent,      // CONTENT    a stretch of content, quotations in it or not
  kCue,          // CUE
  kSource,       // SOURCE     the whole noun phrase
  kSpeaker,      // SPEAKER    the head mention; the source where the rule captures no SOURCE
  kAddressee,    // ADDRESSEE  who is spoken to, never the speaker
  kName,         // NAME       of a mention: the name without its title and role
  kTitle,        // TITLE
  kDescription,  // DESCRIPTION  of a mention: the role or apposition
  kHead,         // HEAD       of a description: its head noun
};
inline constexpr size_t kRoles = 10;

inline constexpr std::array<std::string_view, kRoles> kRoleNames = {
    "QUOTE",     "CONTENT", "CUE",   "SOURCE",      "SPEAKER",
    "ADDRESSEE", "NAME",    "TITLE", "DESCRIPTION", "HEAD"};

enum class RuleStatus : uint8_t { kLive, kShadow, kOff };

struct Rule {
  std::string id;      // "en/attribute/said-inverted": unique in the pack
  std::string phase;   // "attribute": what it sees, and which rules it competes with
  std::string kind;    // the word after the priority: "direct", "person"; the phase reads it
  std::string action;  // `set SPEAKER = last-speaker` gives "last-speaker"; empty where none
  std::string group;   // "speech", "belief", "act": settings switch groups on and off
  int priority = 0;    // higher wins
  double confidence = 1.0;
  double keep_precision = 0;  // the floor that `keep precision 0.98` holds against the gold
  uint32_t keep_line = 0;     // where that is written; 0 where the rule has no floor
  RuleStatus status = RuleStatus::kLive;
  std::string note;  // what it is for, in the words of its author
  std::string file;  // where it is written, as given to the loader
  uint32_t line = 0;
};

// Half-open, in items of the phase's symbol string.
struct ItemRange {
  uint32_t begin = 0;
  uint32_t end = 0;
};

struct Capture {
  Role role;
  ItemRange items;
};

// `QUOTE+=` captures the same role a second time.
inline constexpr size_t kMaxCaptures = 8;
// No match is longer.
inline constexpr uint32_t kMostMatchedItems = UINT16_MAX;

// Kept within a cache line, since there is about one for every ten tokens of a text.
struct RuleMatch {
  // By distance from the first item of the match.
  struct Within {
    uint16_t begin, end;
  };

  Index<Rule> rule;  // into RulePack::rules()
  ItemRange items;   // the whole match
  uint8_t capture_count = 0;
  std::array<Role, kMaxCaptures> roles;     // of the captures
  std::array<Within, kMaxCaptures> within;  // where they are

  void Add(const Capture& capture) {
    roles[capture_count] = capture.role;
    within[capture_count] = {static_cast<uint16_t>(capture.items.begin - items.begin),
                             static_cast<uint16_t>(capture.items.end - items.begin)};
    ++capture_count;
  }
  [[nodiscard]] Capture capture(size_t i) const {
    return {roles[i], {items.begin + within[i].begin, items.begin + within[i].end}};
  }
  // The first capture of a role.
  [[nodiscard]] std::optional<ItemRange> Find(Role role) const {
    for (size_t i = 0; i < capture_count; ++i) {
      if (roles[i] == role) return capture(i).items;
    }
    return std::nullopt;
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_RULE_H_

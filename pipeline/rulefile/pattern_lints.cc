#include "rulefile/pattern_lints.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace whosaid {
namespace {

// A count beyond this over `any` costs seven times what `any+?` costs: each item is written out.
constexpr uint32_t kMostCountedAny = 10;

constexpr uint32_t BitOf(Role role) { return 1U << static_cast<unsigned>(role); }

constexpr uint32_t kPartsOfMention =
    BitOf(Role::kName) | BitOf(Role::kTitle) | BitOf(Role::kDescription) | BitOf(Role::kHead);

// The roles that may lie within a role; all others lie beside it.
constexpr uint32_t RolesWithin(Role role) {
  switch (role) {
    case Role::kContent:
      return BitOf(Role::kQuote);
    case Role::kSource:
      return BitOf(Role::kSpeaker) | kPartsOfMention;
    case Role::kSpeaker:
    case Role::kAddressee:
      return kPartsOfMention;
    case Role::kDescription:
      return BitOf(Role::kHead) | BitOf(Role::kName);
    default:
      return 0;
  }
}

std::string_view NameOf(Role role) { return kRoleNames[static_cast<size_t>(role)]; }

// A capture in something that repeats without end, which could keep only its last item. (Counted
// repeats of captures are written out.)
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
const Pattern* RepeatedCapture(const Pattern& pattern) {
  if (pattern.kind == Pattern::Kind::kRepeat && pattern.max == Pattern::kUnbounded &&
      pattern.children[0]->captures > 0) {
    return &pattern;
  }
  for (const PatternPtr& child : pattern.children) {
    if (const Pattern* found = RepeatedCapture(*child)) return found;
  }
  return nullptr;
}

struct Overlap {
  const Pattern* inner = nullptr;
  Role outer = Role::kQuote;
};

// The first capture that lies in one of a role which it may not lie in.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
Overlap OverlapIn(const Pattern& pattern, std::vector<Role>& outer) {
  const bool captures = pattern.kind == Pattern::Kind::kCapture;
  if (captures) {
    const auto wrong = std::find_if(outer.begin(), outer.end(), [&](Role role) {
      return (RolesWithin(role) & BitOf(pattern.role)) == 0;
    });
    if (wrong != outer.end()) return {&pattern, *wrong};
    outer.push_back(pattern.role);
  }
  Overlap found;
  for (const PatternPtr& child : pattern.children) {
    if (found.inner == nullptr) found = OverlapIn(*child, outer);
  }
  if (captures) outer.pop_back();
  return found;
}

// Is it written `ROLE=`, and neither `ROLE+=` nor a plain QUOTE?
bool IsWrittenOnce(const Pattern& capture) {
  const Place& place = capture.place;
  return place.file->line(place.line).substr(place.begin + place.width).starts_with('=');
}

// The captures under each role that one match can make, of those written `ROLE=` in one line.
// (Those of a let count for nothing: it is written once for several uses.)
using RoleCounts = std::array<uint32_t, kRoles>;

// The last capture of a role that is written in the line of `place`.
const Pattern* LastCapture(const Pattern& pattern, Role role, const Place& place) {
  std::vector<const Pattern*> rest = {&pattern};
  while (!rest.empty()) {
    const Pattern* const next = rest.back();
    rest.pop_back();
    if (next->kind == Pattern::Kind::kCapture && next->role == role &&
        next->place.file == place.file && next->place.line == place.line) {
      return next;
    }
    for (const PatternPtr& child : next->children) rest.push_back(child.get());
  }
  return nullptr;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
RoleCounts CountRoles(const Pattern& pattern, const Place& place) {
  RoleCounts counts{};
  for (const PatternPtr& child : pattern.children) {
    const RoleCounts more = CountRoles(*child, place);
    for (size_t role = 0; role < kRoles; ++role) {
      uint32_t& count = counts[role];
      count = pattern.kind == Pattern::Kind::kAlternation ? std::max(count, more[role])
                                                          : count + more[role];
    }
  }
  if (pattern.kind == Pattern::Kind::kCapture && pattern.place.file == place.file &&
      pattern.place.line == place.line && IsWrittenOnce(pattern)) {
    ++counts[static_cast<size_t>(pattern.role)];
  }
  return counts;
}

// How often an `any` is written out, and the outermost repeat that does it.
struct Count {
  const Pattern* repeat = nullptr;
  uint32_t times = 1;
};

// The first that is too much. `around` is the count of the repeats that the pattern is in.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
Count WideCount(const Pattern& pattern, Count around) {
  if (pattern.kind == Pattern::Kind::kAny) return around.times > kMostCountedAny ? around : Count{};
  if (pattern.kind == Pattern::Kind::kRepeat && pattern.max != Pattern::kUnbounded) {
    if (around.repeat == nullptr && pattern.max > 1) around.repeat = &pattern;
    around.times *= pattern.max;  // with which the pattern is within its bounds
  }
  for (const PatternPtr& child : pattern.children) {
    if (const Count found = WideCount(*child, around); found.repeat != nullptr) return found;
  }
  return {};
}

void LintCaptures(const Pattern& pattern, const Place& place, RuleErrors& errors) {
  if (const Pattern* repeat = RepeatedCapture(pattern)) {
    errors.Add(rule_code::kCaptures, repeat->place,
               "a capture in an endless repeat keeps only its last",
               "count it, {1,4}, or capture the repeat as a whole");
  } else if (pattern.captures > kMaxCaptures) {
    errors.Add(rule_code::kCaptures, place,
               fmt::format("{} captures in one match; at most {}", pattern.captures, kMaxCaptures));
  }
}

void LintRoles(const Pattern& pattern, const Place& place, RuleErrors& errors) {
  std::vector<Role> outer;
  if (const Overlap overlap = OverlapIn(pattern, outer); overlap.inner != nullptr) {
    const std::string_view inner = NameOf(overlap.inner->role);
    const std::string_view outer_name = NameOf(overlap.outer);
    const bool turned = (RolesWithin(overlap.inner->role) & BitOf(overlap.outer)) != 0;
    errors.Add(rule_code::kRolesOverlap, overlap.inner->place,
               fmt::format("`{}` lies within `{}`", inner, outer_name),
               turned ? fmt::format("the other way round: {}=(... {}=...)", inner, outer_name)
                      : "an item plays one of the two; let them stand side by side");
    return;
  }
  const RoleCounts counts = CountRoles(pattern, place);
  const auto twice = std::find_if(counts.begin(), counts.end(), [](uint32_t n) { return n > 1; });
  if (twice == counts.end()) return;
  const auto role = static_cast<Role>(twice - counts.begin());
  errors.Add(rule_code::kRolesOverlap, LastCapture(pattern, role, place)->place,
             fmt::format("one match can have `{}` twice", NameOf(role)),
             fmt::format("`{}+=` adds a second piece", NameOf(role)));
}

void LintCounts(const Pattern& pattern, RuleErrors& errors) {
  const Count wide = WideCount(pattern, {});
  if (wide.repeat == nullptr) return;
  errors.Warn(rule_code::kWideCount, wide.repeat->place,
              fmt::format("`any` up to {} times is slow: each time is written out", wide.times),
              "any+? with what ends it after it, as EOS");
}

}  // namespace

void LintMatch(const Pattern& pattern, const Place& place, RuleErrors& errors) {
  if (pattern.shortest == 0) {
    errors.Add(rule_code::kEmptyPattern, place, "the pattern can match nothing at all",
               "at least one atom must be there without ? or *");
  }
  LintCaptures(pattern, place, errors);
  LintRoles(pattern, place, errors);
  LintCounts(pattern, errors);
}

void LintGuard(const Pattern& pattern, const Place& place, RuleErrors& errors) {
  if (pattern.shortest == 0) {
    errors.Add(rule_code::kEmptyPattern, place, "the guard always holds: it can match nothing",
               "at least one atom must be there without ? or *");
  }
  LintCounts(pattern, errors);
}

}  // namespace whosaid

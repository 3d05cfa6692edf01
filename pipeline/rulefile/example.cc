#include "rulefile/example.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace whosaid {
namespace {

constexpr std::string_view kLetters = "QXCSPANTDH";  // in the order of Role
static_assert(kLetters.size() == kRoles);

// A brace that is open: what it marks, and where it stands.
struct OpenBrace {
  static constexpr size_t kPlain = SIZE_MAX;
  size_t marked = kPlain;
  uint32_t at = 0;
};

// "Q QUOTE, X CONTENT, ..."
std::string Letters() {
  std::string letters;
  for (size_t i = 0; i < kRoles; ++i) {
    letters += fmt::format("{}{} {}", i == 0 ? "" : ", ", kLetters[i], kRoleNames[i]);
  }
  return letters;
}

}  // namespace

void SortMarked(std::vector<MarkedSpan>& marked) {
  std::stable_sort(marked.begin(), marked.end(), [](const MarkedSpan& a, const MarkedSpan& b) {
    return std::tuple(a.span.begin, b.span.end) < std::tuple(b.span.begin, a.span.end);
  });
}

char RoleLetter(Role role) { return kLetters[static_cast<size_t>(role)]; }

std::optional<MarkFault> ReadMarkedText(std::string_view raw, std::string& text,
                                        std::vector<MarkedSpan>& marked) {
  std::vector<OpenBrace> open;
  for (size_t i = 0; i < raw.size(); ++i) {
    const auto here = static_cast<uint32_t>(text.size());
    const auto at = static_cast<uint32_t>(i);
    if (raw[i] == '\\' && i + 1 < raw.size() && raw[i + 1] == 'n') {
      text += '\n';
      ++i;
    } else if (raw[i] == '{' && i + 2 < raw.size() && raw[i + 2] == ':' && raw[i + 1] >= 'A' &&
               raw[i + 1] <= 'Z') {
      const size_t role = kLetters.find(raw[i + 1]);
      if (role == std::string_view::npos) {
        return MarkFault{
            fmt::format("no role has the letter `{}`", raw[i + 1]), {at + 1, at + 2}, Letters()};
      }
      open.push_back({marked.size(), at});
      marked.push_back({static_cast<Role>(role), {here, here}});
      i += 2;
    } else if (raw[i] == '}' && !open.empty() && open.back().marked != OpenBrace::kPlain) {
      Span& span = marked[open.back().marked].span;
      span.end = here;
      if (span.empty()) return MarkFault{"a marked role is empty", {open.back().at, at + 1}};
      open.pop_back();
    } else {
      if (raw[i] == '{') open.push_back({OpenBrace::kPlain, at});
      if (raw[i] == '}' && !open.empty()) open.pop_back();
      text += raw[i];
    }
  }
  const auto left = std::find_if(open.begin(), open.end(), [](const OpenBrace& brace) {
    return brace.marked != OpenBrace::kPlain;
  });
  if (left != open.end()) {
    return MarkFault{"a marked role is never closed with `}`",
                     {left->at, static_cast<uint32_t>(raw.size())}};
  }
  SortMarked(marked);
  return std::nullopt;
}

}  // namespace whosaid

#include "rulefile/example.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace whosaid {
namespace {

constexpr std::string_view kLetters = "QXCSPANTDH";  // in the order of Role
static_assert(kLetters.size() == kRoles);

constexpr size_t kPlainBrace = SIZE_MAX;

}  // namespace

void SortMarked(std::vector<MarkedSpan>& marked) {
  std::stable_sort(marked.begin(), marked.end(), [](const MarkedSpan& a, const MarkedSpan& b) {
    return std::tuple(a.span.begin, b.span.end) < std::tuple(b.span.begin, a.span.end);
  });
}

char RoleLetter(Role role) { return kLetters[static_cast<size_t>(role)]; }

std::optional<std::string> ReadMarkedText(std::string_view raw, std::string& text,
                                          std::vector<MarkedSpan>& marked) {
  std::vector<size_t> open;  // into `marked`, or kPlainBrace
  for (size_t i = 0; i < raw.size(); ++i) {
    const auto here = static_cast<uint32_t>(text.size());
    if (raw[i] == '\\' && i + 1 < raw.size() && raw[i + 1] == 'n') {
      text += '\n';
      ++i;
    } else if (raw[i] == '{' && i + 2 < raw.size() && raw[i + 2] == ':' && raw[i + 1] >= 'A' &&
               raw[i + 1] <= 'Z') {
      const size_t role = kLetters.find(raw[i + 1]);
      if (role == std::string_view::npos) {
        return fmt::format("no role has the letter `{}` (there are {})", raw[i + 1], kLetters);
      }
      open.push_back(marked.size());
      marked.push_back({static_cast<Role>(role), {here, here}});
      i += 2;
    } else if (raw[i] == '}' && !open.empty() && open.back() != kPlainBrace) {
      marked[open.back()].span.end = here;
      if (marked[open.back()].span.empty()) return "a marked role is empty";
      open.pop_back();
    } else {
      if (raw[i] == '{') open.push_back(kPlainBrace);
      if (raw[i] == '}' && !open.empty()) open.pop_back();
      text += raw[i];
    }
  }
  if (std::any_of(open.begin(), open.end(), [](size_t at) { return at != kPlainBrace; })) {
    return "a marked role is never closed with `}`";
  }
  SortMarked(marked);
  return std::nullopt;
}

}  // namespace whosaid

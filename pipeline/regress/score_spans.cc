#include "regress/score_spans.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "regress/score_names.h"

namespace whosaid {
namespace {

bool IsOuter(char32_t c) {
  constexpr std::u32string_view kOuter =
      U" \t\r\n\u00a0\"'`\u2018\u2019\u201c\u201d\u201e\u201a\u00ab\u00bb\u2039\u203a.,;:!?()[]"
      U"\u2014\u2013-\u2026";
  return kOuter.find(c) != std::u32string_view::npos;
}

// How many characters of `text` are a complementizer and the white space and commas after it. A
// word is not asked to end there: "thatch" begins with one. The figures compare because all count
// so.
size_t ComplementizerLength(std::u32string_view text) {
  constexpr std::array<std::u32string_view, 8> kWords = {U"that", U"whether", U"if",       U"dass",
                                                         U"ob",   U"que",     U"qu\u2019", U"qu'"};
  for (std::u32string_view word : kWords) {
    const bool matches = text.size() >= word.size() &&
                         std::equal(word.begin(), word.end(), text.begin(),
                                    [](char32_t a, char32_t b) { return a == CaselessForm(b); });
    if (!matches) continue;
    size_t length = word.size();
    while (length < text.size() && (text[length] == ',' || IsWhiteSpace(text[length]))) ++length;
    return length;
  }
  return 0;
}

// A stretch of one side's content.
struct Stretch {
  CodepointSpan span;
  uint32_t quote;
  bool gold;
};

// Characters that a gold and a predicted quote share.
struct Shared {
  uint32_t gold;
  uint32_t predicted;
  uint64_t characters;
};

std::vector<Stretch> StretchesByBegin(const FragmentLists& gold, const FragmentLists& predicted) {
  std::vector<Stretch> stretches;
  const auto add = [&stretches](const FragmentLists& lists, bool is_gold) {
    for (uint32_t i = 0; i < lists.size(); ++i) {
      for (CodepointSpan span : lists[i]) {
        if (span.begin < span.end) stretches.push_back({span, i, is_gold});
      }
    }
  };
  add(gold, true);
  add(predicted, false);
  std::sort(stretches.begin(), stretches.end(),
            [](const Stretch& a, const Stretch& b) { return a.span.begin < b.span.begin; });
  return stretches;
}

// One sweep over the text. A stretch meets those of the other side that are open where it begins;
// those that have ended are dropped when they are met, so each costs once.
std::vector<Shared> SharedCharacters(const FragmentLists& gold, const FragmentLists& predicted) {
  std::vector<Shared> shared;
  std::array<std::vector<Stretch>, 2> open;
  for (const Stretch& stretch : StretchesByBegin(gold, predicted)) {
    std::vector<Stretch>& others = open[stretch.gold ? 0 : 1];
    std::erase_if(others, [&](const Stretch& other) {
      if (other.span.end <= stretch.span.begin) return true;
      const uint32_t end = std::min(other.span.end, stretch.span.end);
      shared.push_back({stretch.gold ? stretch.quote : other.quote,
                        stretch.gold ? other.quote : stretch.quote, end - stretch.span.begin});
      return false;
    });
    open[stretch.gold ? 1 : 0].push_back(stretch);
  }
  // One entry a pair of quotes.
  std::sort(shared.begin(), shared.end(), [](const Shared& a, const Shared& b) {
    return std::tie(a.gold, a.predicted) < std::tie(b.gold, b.predicted);
  });
  size_t kept = 0;
  for (const Shared& entry : shared) {
    if (kept > 0 && shared[kept - 1].gold == entry.gold &&
        shared[kept - 1].predicted == entry.predicted) {
      shared[kept - 1].characters += entry.characters;
    } else {
      shared[kept++] = entry;
    }
  }
  shared.resize(kept);
  return shared;
}

uint64_t Length(const std::vector<CodepointSpan>& fragments) {
  uint64_t length = 0;
  for (CodepointSpan span : fragments) length += span.begin < span.end ? span.end - span.begin : 0;
  return length;
}

}  // namespace

CodepointSpan TrimContent(std::u32string_view text, CodepointSpan span, bool complementizer) {
  while (span.begin < span.end && IsOuter(text[span.begin])) ++span.begin;
  while (span.end > span.begin && IsOuter(text[span.end - 1])) --span.end;
  if (!complementizer || span.begin >= span.end) return span;
  const size_t length = ComplementizerLength(text.substr(span.begin, span.end - span.begin));
  if (length == 0 || span.begin + length >= span.end) return span;
  return TrimContent(text, {span.begin + static_cast<uint32_t>(length), span.end}, false);
}

std::vector<CodepointSpan> TrimFragments(std::u32string_view text,
                                         std::vector<CodepointSpan> spans) {
  std::sort(spans.begin(), spans.end());
  std::vector<CodepointSpan> fragments;
  for (CodepointSpan span : spans) {
    span = TrimContent(text, span, fragments.empty());
    if (span.begin >= span.end) continue;
    const bool joined = !fragments.empty() && (fragments.back().end >= span.begin ||
                                               std::all_of(text.begin() + fragments.back().end,
                                                           text.begin() + span.begin, IsOuter));
    if (joined) {
      fragments.back().end = span.end;
    } else {
      fragments.push_back(span);
    }
  }
  return fragments;
}

std::vector<QuotePair> PairQuotes(const FragmentLists& gold, const FragmentLists& predicted) {
  std::vector<QuotePair> candidates;
  for (const Shared& shared : SharedCharacters(gold, predicted)) {
    const double characters = static_cast<double>(shared.characters);
    const double of_gold = characters / static_cast<double>(Length(gold[shared.gold]));
    const double of_predicted =
        characters / static_cast<double>(Length(predicted[shared.predicted]));
    candidates.push_back({shared.gold, shared.predicted, std::min(of_gold, of_predicted),
                          gold[shared.gold] == predicted[shared.predicted]});
  }
  std::sort(candidates.begin(), candidates.end(), [](const QuotePair& a, const QuotePair& b) {
    return std::tuple(!a.exact, -a.cover, a.gold, a.predicted) <
           std::tuple(!b.exact, -b.cover, b.gold, b.predicted);
  });
  std::vector<bool> gold_taken(gold.size());
  std::vector<bool> predicted_taken(predicted.size());
  std::erase_if(candidates, [&](const QuotePair& pair) {
    if (gold_taken[pair.gold] || predicted_taken[pair.predicted]) return true;
    gold_taken[pair.gold] = true;
    predicted_taken[pair.predicted] = true;
    return false;
  });
  return candidates;
}

}  // namespace whosaid

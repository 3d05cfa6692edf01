#include "emit/explain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "emit/listing.h"
#include "emit/paragraph.h"
#include "emit/text.h"
#include "emit/why.h"
#include "emit/words.h"

namespace whosaid {
namespace {

constexpr int kLabelColumns = 9;
constexpr int kIndent = 2 + kLabelColumns;
// Words of the text that are longer are cut in the middle.
constexpr int kMostColumns = 44;
constexpr size_t kMostLexicons = 4;

struct Palette {
  std::string_view title;
  std::string_view won;
  std::string_view lost;
  std::string_view near;
  std::string_view dim;
  std::string_view reset;
};
constexpr Palette kPlain = {};
constexpr Palette kColor = {.title = "\x1b[1m",
                            .won = "\x1b[32m",
                            .lost = "\x1b[33m",
                            .near = "\x1b[36m",
                            .dim = "\x1b[2m",
                            .reset = "\x1b[0m"};

class ExplanationWriter {
 public:
  ExplanationWriter(const Analysis& analysis, const Explanation& explanation, bool color,
                    std::string& out)
      : a_(analysis),
        explanation_(explanation),
        listing_(analysis),
        palette_(color ? kColor : kPlain),
        out_(out) {}

  void Write() {
    for (const ExplainedPlace& place : explanation_.places) {
      WritePlace(place);
      out_ += '\n';
    }
  }

 private:
  void WritePlace(const ExplainedPlace& place);
  void WritePhase(const ExplainedPlace& place, const ExplainedPhase& phase, bool first);
  [[nodiscard]] bool IsShown(const ExplainedPlace& place, const ExplainedPhase& phase) const;
  [[nodiscard]] bool HasOpenQuote(const ExplainedPlace& place) const;
  void WriteMatch(const ConsideredMatch& match);
  void WriteNear(const NearRule& near);
  void WriteAttribution(uint32_t index);
  void WriteMention(const ExplainedMention& explained);
  void WriteUnnamed(const UnnamedWord& word);

  void Line(std::string_view label, std::string_view style, std::string_view text) {
    out_ += "  ";
    out_ += style;
    AppendCell(label, kLabelColumns, out_);
    if (!style.empty()) out_ += palette_.reset;
    Paragraph line(kIndent, kTextColumns, "", out_);
    line.Put(text);
    line.Finish();
  }

  [[nodiscard]] const Rule& RuleOf(Index<Rule> rule) const { return a_.rules->rule(rule); }
  [[nodiscard]] std::string Place(const WrittenPart& part) const {
    return fmt::format("{}{}:{}:{}", explanation_.rule_folder, part.file, part.line, part.column);
  }
  [[nodiscard]] std::string Ranked(Index<Rule> rule) const {
    return fmt::format("{} {}", RuleOf(rule).id, RuleOf(rule).priority);
  }
  [[nodiscard]] std::string TextOf(Span span) const;
  [[nodiscard]] std::string Seen(const SeenItem& item, bool token_kinds) const;
  [[nodiscard]] std::string NameOf(Index<Entity> entity) const;

  const Analysis& a_;
  const Explanation& explanation_;
  Listing listing_;
  const Palette& palette_;
  std::string& out_;
};

// In one line, long ones cut in the middle.
std::string ExplanationWriter::TextOf(Span span) const {
  std::string text;
  ForLabelWords(Slice(a_.document.text, span), [&](std::string_view words) { text += words; });
  if (ColumnsOf(text) <= kMostColumns) return text;
  const auto is_begin = [&](size_t at) {
    return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  };
  size_t head = std::min<size_t>(text.size(), kMostColumns / 2);
  while (!is_begin(head)) --head;
  size_t tail = text.size() - std::min<size_t>(text.size() - head, kMostColumns / 3);
  while (tail < text.size() && !is_begin(tail)) ++tail;
  return text.substr(0, head) + "…" + text.substr(tail);
}

std::string ExplanationWriter::Seen(const SeenItem& item, bool token_kinds) const {
  const std::string text = TextOf(item.span);
  if (text.empty()) return item.kind;
  const bool phrase = !item.is_chunk && text.find(' ') != std::string::npos;
  if (!item.is_chunk && !token_kinds) return phrase ? "⟨" + text + "⟩" : text;
  return item.kind + "⟨" + text + "⟩";
}

std::string ExplanationWriter::NameOf(Index<Entity> entity) const {
  if (!entity.has_value()) return "nobody";
  const uint32_t number = listing_.EntityNumber(entity);
  if (number == 0) return TextOf(a_.entities.entities[entity.value()].name);
  return fmt::format("{} (e{})", TextOf(listing_.EntityName(entity.value())), number);
}

// The phases that tie quotations; another one where it is asked for, or is all there is.
bool ExplanationWriter::IsShown(const ExplainedPlace& place, const ExplainedPhase& phase) const {
  if (explanation_.only.has_value()) return RuleOf(explanation_.only).phase == phase.name;
  const auto is_of = [&](std::string_view name) { return phase.name == name; };
  const bool attributed =
      std::any_of(place.phases.begin(), place.phases.end(),
                  [](const ExplainedPhase& other) { return other.name == "attribute"; });
  if (!attributed) return is_of("nominal");
  if (is_of("attribute")) return true;
  if (is_of("name") || is_of("nominal") || is_of("phrase")) return false;
  return !phase.considered.empty() || HasOpenQuote(place);
}

// Speech that nothing attributes.
bool ExplanationWriter::HasOpenQuote(const ExplainedPlace& place) const {
  return std::any_of(place.quotes.begin(), place.quotes.end(), [&](Index<Quote> q) {
    const Quote& quote = a_.quotes.quotes[q.value()];
    return quote.use == QuoteUse::kSpeech &&
           std::none_of(place.attributions.begin(), place.attributions.end(),
                        [&](Index<Attribution> index) {
                          const Attribution& a = a_.attributions.attributions[index.value()];
                          for (uint32_t f = 0; f < a.fragment_count; ++f) {
                            const Span fragment = a_.attributions.fragments[a.first_fragment + f];
                            if (fragment.Overlaps(quote.span)) return true;
                          }
                          return false;
                        });
  });
}

void ExplanationWriter::WritePlace(const ExplainedPlace& place) {
  Paragraph title(2, kTextColumns, palette_.title, out_);
  title.Put(fmt::format("{}:{} ", listing_.document_id(), place.line));
  title.Put(Slice(a_.document.text, place.span));
  title.Finish();
  for (const Index<Quote> q : place.quotes) {
    const Quote& quote = a_.quotes.quotes[q.value()];
    Line("quote", palette_.dim,
         fmt::format("{} {}: {}", TextOf(quote.span), Name(quote.use), Words(quote.sign)));
  }
  bool first = true;
  for (const ExplainedPhase& phase : place.phases) {
    if (!IsShown(place, phase)) continue;
    WritePhase(place, phase, first);
    first = false;
  }
  for (const Index<Attribution> a : place.attributions) WriteAttribution(a.value());
  if (explanation_.only.has_value()) return;
  for (const ExplainedMention& mention : place.mentions) WriteMention(mention);
  for (const UnnamedWord& word : place.unnamed) WriteUnnamed(word);
}

void ExplanationWriter::WritePhase(const ExplainedPlace& place, const ExplainedPhase& phase,
                                   bool first) {
  if (!first) Line("phase", palette_.dim, phase.name);
  for (const std::vector<SeenItem>& items : phase.lines) {
    std::string line;
    for (const SeenItem& item : items)
      line.append(line.empty() ? "" : " ").append(Seen(item, false));
    Line("tokens", palette_.dim, line);
  }
  for (const ConsideredMatch& match : phase.considered) WriteMatch(match);
  const bool tells = first || explanation_.only.has_value() || HasOpenQuote(place);
  for (const NearRule& near : phase.near) {
    if (tells) WriteNear(near);
  }
  if (explanation_.only.has_value() && phase.considered.empty() && phase.near.empty()) {
    Line("far", palette_.near, Ranked(explanation_.only) + ", nothing here is like its begin");
  }
}

void ExplanationWriter::WriteMatch(const ConsideredMatch& match) {
  const bool won = match.outcome == Outcome::kWon;
  std::string line = Ranked(match.rule);
  if (match.outcome == Outcome::kLost) {
    line += fmt::format(" to {}: {}", Ranked(match.winner), Words(match.because));
  } else if (match.outcome == Outcome::kVetoed) {
    line += fmt::format(" by `{}` at {}", match.guard.text, Place(match.guard));
  } else {
    line += " · " + PlaceOf(RuleOf(match.rule), explanation_.rule_folder);
  }
  Line(Name(match.outcome), won ? palette_.won : palette_.lost, line);
  if (!won || match.captures.empty()) return;
  std::string captures;
  for (const SeenCapture& capture : match.captures) {
    captures += fmt::format("{}{}⟨{}⟩", captures.empty() ? "" : " ",
                            kRoleNames[static_cast<size_t>(capture.role)], TextOf(capture.span));
  }
  Line("", "", captures);
}

void ExplanationWriter::WriteNear(const NearRule& near) {
  std::string line = fmt::format("{} {}/{} elements, then wanted `{}`", Ranked(near.rule),
                                 near.matched, near.elements, near.wanted.text);
  std::string inside;
  for (const WrittenPart& part : near.inside) {
    inside.append(inside.empty() ? "" : " or ").append("`" + part.text + "`");
  }
  if (!inside.empty()) line += fmt::format(", there {},", inside);
  line += fmt::format(" at {} but saw {}", Place(near.wanted), Seen(near.saw, true));
  if (!near.saw.lexicons.empty()) {
    std::string lexicons;
    for (size_t i = 0; i < std::min(near.saw.lexicons.size(), kMostLexicons); ++i) {
      lexicons.append(i == 0 ? "@" : " @").append(near.saw.lexicons[i]);
    }
    const bool more = near.saw.lexicons.size() > kMostLexicons;
    line += fmt::format(" ({}{})", lexicons, more ? " …" : "");
  }
  Line("near", palette_.near, line);
}

void ExplanationWriter::WriteAttribution(uint32_t index) {
  const uint32_t number = listing_.QuoteNumber(Index<Attribution>(index));
  const ListedSpeaker speaker = listing_.SpeakerOf(index);
  const std::string name = speaker.kind == SpeakerKind::kNone ? std::string("nobody")
                           : speaker.entity.has_value()       ? NameOf(speaker.entity)
                                                              : TextOf(speaker.name);
  Line(number == 0 ? std::string("quote") : fmt::format("q{}", number), palette_.won,
       fmt::format("{} · {} · {}", name, listing_.RuleOf(index), WhySpeaker(a_, listing_, index)));
}

void ExplanationWriter::WriteMention(const ExplainedMention& explained) {
  const uint32_t index = explained.mention.value();
  const Mention& mention = a_.entities.mentions[index];
  std::string line = fmt::format("“{}” {} {} · {} · {}", TextOf(a_.tokens.span(mention.tokens)),
                                 Name(mention.type), Name(mention.kind), Ranked(mention.rule),
                                 PlaceOf(RuleOf(mention.rule), explanation_.rule_folder));
  Line("mention", palette_.dim, line);
  Line("", "",
       fmt::format("is {}: {}", NameOf(a_.speakers.referent[index]), WhyReferent(a_, index)));
  if (!explained.candidates.empty()) {
    std::string candidates;
    for (const Candidate& candidate : explained.candidates) {
      candidates += fmt::format("{}{} {:.0f}", candidates.empty() ? "" : ", ",
                                NameOf(candidate.entity), static_cast<double>(candidate.salience));
    }
    Line("", "", "salience " + candidates);
  }
  for (const ConsideredMatch& match : explained.others) WriteMatch(match);
}

void ExplanationWriter::WriteUnnamed(const UnnamedWord& word) {
  Line("unnamed", palette_.lost, fmt::format("“{}” is in no mention", TextOf(word.word)));
  for (const ConsideredMatch& match : word.considered) WriteMatch(match);
  for (const NearRule& near : word.near) WriteNear(near);
}

}  // namespace

void AppendExplanationText(const Analysis& analysis, const Explanation& explanation, bool color,
                           std::string& out) {
  ExplanationWriter(analysis, explanation, color, out).Write();
}

}  // namespace whosaid

#include "emit/explain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "emit/listing.h"
#include "emit/paragraph.h"
#include "emit/text.h"
#include "emit/why.h"
#include "emit/words.h"

namespace whosaid {
namespace {

constexpr int kLabelColumns = 9;
constexpr int kIndent = 2 + kLabelColumns;
// Words that are longer are cut in the middle.
constexpr int kMostColumns = 48;
constexpr size_t kMostLexicons = 4;
constexpr size_t kMostCandidates = 4;

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

// Whatever the script, between two characters.
std::string Cut(std::string text) {
  if (ColumnsOf(text) <= kMostColumns) return text;
  const auto is_between = [&](size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  };
  size_t head = std::min<size_t>(text.size(), kMostColumns / 2);
  while (!is_between(head)) --head;
  size_t tail = text.size() - std::min<size_t>(text.size() - head, kMostColumns / 3);
  while (!is_between(tail)) ++tail;
  return text.substr(0, head) + "…" + text.substr(tail);
}

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
  void WritePhase(const ExplainedPhase& phase, bool first, bool open);
  [[nodiscard]] bool IsShown(const ExplainedPlace& place, const ExplainedPhase& phase,
                             bool open) const;
  [[nodiscard]] bool HasOpenQuote(const ExplainedPlace& place) const;
  [[nodiscard]] bool IsSaid(Span quote, Index<Attribution> attribution) const;
  void WriteMatches(std::span<const ConsideredMatch> matches);
  void WriteCaptures(const ConsideredMatch& match);
  size_t WriteLost(std::span<const ConsideredMatch> matches);
  void WriteNear(const NearRule& near);
  void WriteAttribution(uint32_t index);
  void WriteMention(const ExplainedMention& explained);
  void WriteWords(std::span<const SeenItem> words);
  void WriteUnnamed(const UnnamedWord& word);
  void Line(std::string_view label, std::string_view style, std::string_view text);

  [[nodiscard]] const Rule& RuleOf(Index<Rule> rule) const { return a_.rules->rule(rule); }
  [[nodiscard]] std::string Ranked(Index<Rule> rule) const {
    return fmt::format("{} {}", RuleOf(rule).id, RuleOf(rule).priority);
  }
  [[nodiscard]] std::string Place(const WrittenPart& part) const {
    return fmt::format("{}{}:{}:{}", explanation_.rule_folder, part.file, part.line, part.column);
  }
  [[nodiscard]] std::string TextOf(Span span) const;
  [[nodiscard]] std::string Seen(const SeenItem& item, bool with_kind) const;
  [[nodiscard]] std::string LexiconsOf(const SeenItem& item) const;
  [[nodiscard]] std::string NameOf(Index<Entity> entity) const;

  const Analysis& a_;
  const Explanation& explanation_;
  Listing listing_;
  const Palette& palette_;
  std::string& out_;
};

void ExplanationWriter::Line(std::string_view label, std::string_view style,
                             std::string_view text) {
  out_ += "  ";
  out_ += style;
  AppendCell(label, kLabelColumns, out_);
  if (!style.empty()) out_ += palette_.reset;
  Paragraph line(kIndent, kTextColumns, "", out_);
  line.Put(text);
  line.Finish();
}

// In one line.
std::string ExplanationWriter::TextOf(Span span) const {
  std::string text;
  ForLabelWords(Slice(a_.document.text, span), [&](std::string_view words) { text += words; });
  return Cut(std::move(text));
}

std::string ExplanationWriter::Seen(const SeenItem& item, bool with_kind) const {
  const std::string text = TextOf(item.span);
  if (text.empty()) return item.kind;
  const bool phrase = !item.is_chunk && text.find(' ') != std::string::npos;
  if (!item.is_chunk && !with_kind) return phrase ? "⟨" + text + "⟩" : text;
  return item.kind + "⟨" + text + "⟩";
}

std::string ExplanationWriter::LexiconsOf(const SeenItem& item) const {
  if (item.lexicons.empty()) return "no list";
  std::string names;
  for (size_t i = 0; i < std::min(item.lexicons.size(), kMostLexicons); ++i) {
    names.append(i == 0 ? "@" : " @").append(item.lexicons[i]);
  }
  return item.lexicons.size() > kMostLexicons ? names + " …" : names;
}

std::string ExplanationWriter::NameOf(Index<Entity> entity) const {
  if (!entity.has_value()) return "nobody";
  const uint32_t number = listing_.EntityNumber(entity);
  const std::string name = TextOf(listing_.EntityName(entity.value()));
  return number == 0 ? name : fmt::format("{} (e{})", name, number);
}

bool ExplanationWriter::IsSaid(Span quote, Index<Attribution> attribution) const {
  const Attribution& a = a_.attributions.attributions[attribution.value()];
  for (uint32_t f = 0; f < a.fragment_count; ++f) {
    if (a_.attributions.fragments[a.first_fragment + f].Overlaps(quote)) return true;
  }
  return false;
}

// Speech that nothing attributes.
bool ExplanationWriter::HasOpenQuote(const ExplainedPlace& place) const {
  return std::any_of(place.quotes.begin(), place.quotes.end(), [&](Index<Quote> index) {
    const Quote& quote = a_.quotes.quotes[index.value()];
    const auto is_said = [&](Index<Attribution> a) { return IsSaid(quote.span, a); };
    return quote.use == QuoteUse::kSpeech &&
           std::none_of(place.attributions.begin(), place.attributions.end(), is_said);
  });
}

// The phases that tie quotations; another one where it is asked for, or is all there is.
bool ExplanationWriter::IsShown(const ExplainedPlace& place, const ExplainedPhase& phase,
                                bool open) const {
  if (explanation_.only.has_value()) return RuleOf(explanation_.only).phase == phase.name;
  const auto is = [&](std::string_view name) { return phase.name == name; };
  const bool attributed =
      std::any_of(place.phases.begin(), place.phases.end(),
                  [](const ExplainedPhase& other) { return other.name == "attribute"; });
  if (!attributed) return is("nominal");
  if (is("attribute")) return true;
  if (is("name") || is("nominal") || is("phrase")) return false;
  return open || !phase.considered.empty();
}

void ExplanationWriter::WritePlace(const ExplainedPlace& place) {
  Paragraph title(2, kTextColumns, palette_.title, out_);
  title.Put(fmt::format("{}:{} ", listing_.document_id(), place.line));
  title.Put(Slice(a_.document.text, place.span));
  title.Finish();
  for (const Index<Quote> index : place.quotes) {
    const Quote& quote = a_.quotes.quotes[index.value()];
    Line("marks", palette_.dim,
         fmt::format("{} {}: {}", TextOf(quote.span), Name(quote.use), Words(quote.sign)));
  }
  const bool open = HasOpenQuote(place);
  bool first = true;
  for (const ExplainedPhase& phase : place.phases) {
    if (!IsShown(place, phase, open)) continue;
    WritePhase(phase, first, open);
    first = false;
  }
  for (const Index<Attribution> attribution : place.attributions) {
    WriteAttribution(attribution.value());
  }
  if (explanation_.only.has_value()) return;
  for (const ExplainedMention& mention : place.mentions) WriteMention(mention);
  for (const UnnamedWord& word : place.unnamed) WriteUnnamed(word);
}

void ExplanationWriter::WritePhase(const ExplainedPhase& phase, bool first, bool open) {
  if (!first) Line("phase", palette_.dim, phase.name);
  for (const std::vector<SeenItem>& items : phase.lines) {
    std::string line;
    for (const SeenItem& item : items) {
      line.append(line.empty() ? "" : " ").append(Seen(item, false));
    }
    Line("tokens", palette_.dim, line);
  }
  WriteMatches(phase.considered);
  // Where every quotation has its rule, only what lacked one element is of interest.
  const bool narrowed = explanation_.only.has_value();
  for (const NearRule& near : phase.near) {
    if (open || narrowed || near.elements - near.matched == 1) WriteNear(near);
  }
  if (narrowed && phase.considered.empty() && phase.near.empty()) {
    Line("far", palette_.near, Ranked(explanation_.only) + ": nothing here is like its begin");
  }
}

void ExplanationWriter::WriteMatches(std::span<const ConsideredMatch> matches) {
  for (size_t i = 0; i < matches.size(); ++i) {
    const ConsideredMatch& match = matches[i];
    if (match.outcome == Outcome::kLost) {
      i += WriteLost(matches.subspan(i)) - 1;
      continue;
    }
    const bool won = match.outcome == Outcome::kWon;
    std::string line = Ranked(match.rule);
    if (match.outcome == Outcome::kVetoed) {
      line += fmt::format(" by `{}` at {}", match.guard.text, Place(match.guard));
    } else {
      line += " · " + PlaceOf(RuleOf(match.rule), explanation_.rule_folder);
    }
    Line(Name(match.outcome), won ? palette_.won : palette_.lost, line);
    if (won && !match.captures.empty()) WriteCaptures(match);
  }
}

void ExplanationWriter::WriteCaptures(const ConsideredMatch& match) {
  std::string captures;
  for (const SeenCapture& capture : match.captures) {
    captures += fmt::format("{}{}⟨{}⟩", captures.empty() ? "" : " ",
                            kRoleNames[static_cast<size_t>(capture.role)], TextOf(capture.span));
  }
  Line("", "", captures);
}

// Those in a row that lost to one rule, for one reason. Returns how many.
size_t ExplanationWriter::WriteLost(std::span<const ConsideredMatch> matches) {
  const ConsideredMatch& first = matches.front();
  std::string rules;
  size_t count = 0;
  for (; count < matches.size(); ++count) {
    const ConsideredMatch& match = matches[count];
    if (match.outcome != Outcome::kLost || match.winner != first.winner ||
        match.because != first.because) {
      break;
    }
    const std::string rule = Ranked(match.rule);
    if (rules.find(rule) == std::string::npos) rules.append(count == 0 ? "" : ", ").append(rule);
  }
  Line("lost", palette_.lost,
       fmt::format("{} to {}: {}", rules, Ranked(first.winner), Words(first.because)));
  return count;
}

void ExplanationWriter::WriteNear(const NearRule& near) {
  Line("near", palette_.near,
       fmt::format("{} {}/{} elements, then wanted `{}` but saw {}", Ranked(near.rule),
                   near.matched, near.elements, Cut(near.wanted.text), Seen(near.saw, true)));
  std::string more = "at " + Place(near.wanted);
  for (size_t i = 0; i < near.inside.size(); ++i) {
    more += fmt::format("{}`{}`", i == 0 ? ", which asks for " : " or ", Cut(near.inside[i].text));
  }
  if (!near.saw.is_chunk && !near.saw.span.empty()) {
    more += fmt::format("; “{}” is in {}", TextOf(near.saw.span), LexiconsOf(near.saw));
  }
  Line("", "", more);
}

void ExplanationWriter::WriteAttribution(uint32_t index) {
  const uint32_t number = listing_.QuoteNumber(Index<Attribution>(index));
  if (number == 0) return;
  const ListedSpeaker speaker = listing_.SpeakerOf(index);
  std::string name = speaker.entity.has_value() ? NameOf(speaker.entity) : TextOf(speaker.name);
  if (!speaker.entity.has_value() && speaker.kind == SpeakerKind::kPronoun) name.clear();
  Line(fmt::format("q{}", number), palette_.won,
       fmt::format("said by {} · {}", name.empty() ? "nobody known" : name,
                   WhySpeaker(a_, listing_, index)));
}

void ExplanationWriter::WriteMention(const ExplainedMention& explained) {
  const uint32_t index = explained.mention.value();
  const Mention& mention = a_.entities.mentions[index];
  std::string kind(Name(mention.kind));
  if (mention.kind != MentionKind::kPronoun) kind = fmt::format("{} {}", Name(mention.type), kind);
  Line("mention", palette_.dim,
       fmt::format("“{}” {} · {} · {}", TextOf(a_.tokens.span(mention.tokens)), kind,
                   Ranked(mention.rule), PlaceOf(RuleOf(mention.rule), explanation_.rule_folder)));
  std::string who =
      fmt::format("is {}: {}", NameOf(a_.speakers.referent[index]), WhyReferent(a_, index));
  for (size_t i = 0; i < std::min(explained.candidates.size(), kMostCandidates); ++i) {
    const Candidate& candidate = explained.candidates[i];
    who += fmt::format("{}{} {:.0f}", i == 0 ? "; salience " : ", ", NameOf(candidate.entity),
                       static_cast<double>(candidate.salience));
  }
  if (explained.candidates.size() > kMostCandidates) who += " …";
  Line("", "", who);
  if (mention.kind == MentionKind::kName) WriteWords(explained.words);
  WriteMatches(explained.others);
}

// Which lists the words of a name are in.
void ExplanationWriter::WriteWords(std::span<const SeenItem> words) {
  std::string line;
  for (const SeenItem& word : words) {
    line += fmt::format("{}“{}” is in {}", line.empty() ? "" : ", ", TextOf(word.span),
                        LexiconsOf(word));
  }
  if (!line.empty()) Line("", "", line);
}

void ExplanationWriter::WriteUnnamed(const UnnamedWord& word) {
  Line("unnamed", palette_.lost, fmt::format("“{}” is in no mention", TextOf(word.word)));
  WriteMatches(word.considered);
  for (const NearRule& near : word.near) WriteNear(near);
}

}  // namespace

void AppendExplanationText(const Analysis& analysis, const Explanation& explanation, bool color,
                           std::string& out) {
  ExplanationWriter(analysis, explanation, color, out).Write();
}

}  // namespace whosaid

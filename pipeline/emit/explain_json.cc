#include "emit/explain_json.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "emit/json_writer.h"
#include "emit/listing.h"
#include "emit/why.h"
#include "emit/words.h"

namespace whosaid {
namespace {

class ExplanationLine {
 public:
  ExplanationLine(const Analysis& analysis, const Explanation& explanation, OffsetUnit unit,
                  std::string& out)
      : a_(analysis),
        explanation_(explanation),
        listing_(analysis),
        offsets_(analysis.document.text, unit),
        out_(out) {}

  void Write(OffsetUnit unit) {
    Field("{", "id", listing_.document_id());
    Field(",", "language", listing_.language());
    Field(",", "offsets", Name(unit));
    List(",", "places", explanation_.places, [&](const ExplainedPlace& p) { Place(p); });
    out_ += "}\n";
  }

 private:
  void Key(std::string_view before, std::string_view key) {
    out_.append(before).append("\"").append(key).append("\":");
  }
  void Field(std::string_view before, std::string_view key, std::string_view value) {
    Key(before, key);
    AppendJsonString(value, out_);
  }
  void Field(std::string_view before, std::string_view key, uint32_t value) {
    Key(before, key);
    AppendNumber(value, out_);
  }
  template <class Elements, class Write>
  void List(std::string_view before, std::string_view key, const Elements& elements, Write write) {
    Key(before, key);
    out_ += '[';
    bool first = true;
    for (const auto& element : elements) {
      if (!first) out_ += ',';
      first = false;
      write(element);
    }
    out_ += ']';
  }
  // "start":1,"end":2,"text":"..."
  void Words(std::string_view before, Span span) {
    Field(before, "start", offsets_.At(span.begin));
    Field(",", "end", offsets_.At(span.end));
    Field(",", "text", Slice(a_.document.text, span));
  }
  void Ranked(std::string_view before, Index<Rule> index) {
    const Rule& rule = a_.rules->rule(index);
    Field(before, "rule", rule.id);
    Key(",", "priority");
    out_ += fmt::format("{}", rule.priority);
    Field(",", "at", PlaceOf(rule, explanation_.rule_folder));
  }
  void Written(const WrittenPart& part) {
    Field("{", "text", part.text);
    Field(",", "at",
          fmt::format("{}{}:{}:{}", explanation_.rule_folder, part.file, part.line, part.column));
    out_ += '}';
  }
  // "entity":"e1","name":"..."; null for nobody.
  void Who(std::string_view before, Index<Entity> entity) {
    const uint32_t number = listing_.EntityNumber(entity);
    Key(before, "entity");
    out_ += number == 0 ? "null" : fmt::format("\"e{}\"", number);
    Key(",", "name");
    if (!entity.has_value()) {
      out_ += "null";
      return;
    }
    Label(listing_.EntityName(entity.value()));
  }
  void Label(Span span) {
    out_ += '"';
    ForLabelWords(Slice(a_.document.text, span),
                  [&](std::string_view words) { AppendJsonEscaped(words, out_); });
    out_ += '"';
  }

  static std::string_view Name(OffsetUnit unit) {
    return unit == OffsetUnit::kByte ? "byte" : unit == OffsetUnit::kUtf16 ? "utf16" : "codepoint";
  }

  void Place(const ExplainedPlace& place) {
    Field("{", "line", place.line);
    Words(",", place.span);
    List(",", "quotes", place.quotes, [&](Index<Quote> quote) { Marks(quote); });
    List(",", "phases", place.phases, [&](const ExplainedPhase& phase) { Phase(phase); });
    List(",", "attributions", place.attributions,
         [&](Index<Attribution> a) { Attributed(place, a.value()); });
    List(",", "mentions", place.mentions, [&](const ExplainedMention& m) { Mentioned(m); });
    List(",", "unnamed", place.unnamed, [&](const UnnamedWord& word) {
      Words("{", word.word);
      List(",", "considered", word.considered, [&](const ConsideredMatch& m) { Match(m); });
      List(",", "near", word.near, [&](const NearRule& near) { Near(near); });
      out_ += '}';
    });
    out_ += '}';
  }

  void Marks(Index<Quote> index) {
    const Quote& quote = a_.quotes.quotes[index.value()];
    Words("{", quote.span);
    Field(",", "use", whosaid::Name(quote.use));
    Field(",", "sign", whosaid::Name(quote.sign));
    out_ += '}';
  }

  void Item(const SeenItem& item) {
    Field("{", "kind", item.kind);
    if (!item.span.empty()) Words(",", item.span);
    if (!item.lexicons.empty()) {
      List(",", "lexicons", item.lexicons,
           [&](std::string_view name) { AppendJsonString(name, out_); });
    }
    out_ += '}';
  }

  void Phase(const ExplainedPhase& phase) {
    Field("{", "phase", phase.name);
    List(",", "tokens", phase.lines, [&](const std::vector<SeenItem>& line) {
      out_ += '[';
      for (size_t i = 0; i < line.size(); ++i) {
        if (i > 0) out_ += ',';
        Item(line[i]);
      }
      out_ += ']';
    });
    List(",", "considered", phase.considered, [&](const ConsideredMatch& m) { Match(m); });
    List(",", "near", phase.near, [&](const NearRule& near) { Near(near); });
    out_ += '}';
  }

  void Match(const ConsideredMatch& match) {
    Field("{", "outcome", whosaid::Name(match.outcome));
    Ranked(",", match.rule);
    Words(",", match.span);
    List(",", "captures", match.captures, [&](const SeenCapture& capture) {
      Field("{", "role", kRoleNames[static_cast<size_t>(capture.role)]);
      Words(",", capture.span);
      out_ += '}';
    });
    if (match.outcome == Outcome::kLost) {
      Field(",", "winner", a_.rules->rule(match.winner).id);
      Field(",", "because", whosaid::Name(match.because));
    }
    if (match.outcome == Outcome::kVetoed) {
      Key(",", "guard");
      Written(match.guard);
    }
    out_ += '}';
  }

  void Near(const NearRule& near) {
    Ranked("{", near.rule);
    Words(",", near.span);
    Field(",", "matched", near.matched);
    Field(",", "elements", near.elements);
    Key(",", "wanted");
    Written(near.wanted);
    List(",", "inside", near.inside, [&](const WrittenPart& part) { Written(part); });
    Key(",", "saw");
    Item(near.saw);
    out_ += '}';
  }

  void Attributed(const ExplainedPlace& place, uint32_t index) {
    const uint32_t number = listing_.QuoteNumber(Index<Attribution>(index));
    Key("{", "quote");
    out_ += number == 0 ? "null" : fmt::format("\"q{}\"", number);
    Field(",", "rule", listing_.RuleOf(index));
    List(",", "over", LosersOf(a_, place, index),
         [&](Index<Rule> rule) { AppendJsonString(a_.rules->rule(rule).id, out_); });
    Who(",", a_.speakers.speakers[index].entity);
    Field(",", "speaker", WhySpeaker(a_, listing_, index));
    out_ += '}';
  }

  void Mentioned(const ExplainedMention& explained) {
    const uint32_t index = explained.mention.value();
    const Mention& mention = a_.entities.mentions[index];
    Words("{", a_.tokens.span(mention.tokens));
    Field(",", "kind", whosaid::Name(mention.kind));
    Field(",", "type", whosaid::Name(mention.type));
    Ranked(",", mention.rule);
    Who(",", a_.speakers.referent[index]);
    Field(",", "tie", whosaid::Name(a_.entities.ties[index]));
    Field(",", "reason", whosaid::Name(a_.speakers.reason[index]));
    List(",", "words", explained.words, [&](const SeenItem& word) {
      Words("{", word.span);
      List(",", "lexicons", word.lexicons,
           [&](std::string_view name) { AppendJsonString(name, out_); });
      out_ += '}';
    });
    List(",", "candidates", explained.candidates, [&](const Candidate& candidate) {
      Who("{", candidate.entity);
      Key(",", "salience");
      out_ += fmt::format("{:.1f}}}", static_cast<double>(candidate.salience));
    });
    List(",", "others", explained.others, [&](const ConsideredMatch& m) { Match(m); });
    out_ += '}';
  }

  const Analysis& a_;
  const Explanation& explanation_;
  Listing listing_;
  OffsetTable offsets_;
  std::string& out_;
};

}  // namespace

void AppendExplanationJson(const Analysis& analysis, const Explanation& explanation,
                           OffsetUnit unit, std::string& out) {
  ExplanationLine(analysis, explanation, unit, out).Write(unit);
}

}  // namespace whosaid

#include "run/explain.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

#include "run/explain_phase.h"

namespace whosaid {
namespace {

bool IsOfTurns(std::string_view phase) { return phase == "dialogue" || phase == "report"; }
bool IsOfMentions(std::string_view phase) { return phase == "name" || phase == "nominal"; }

constexpr uint32_t kLongestPlace = 1000;  // tokens

class Explainer {
 public:
  Explainer(const Analysis& analysis, const AnalysisTrace& trace, const StageRules& rules,
            const WrittenRules* written, const ExplainOptions& options)
      : a_(analysis),
        rules_(rules),
        options_(options),
        lists_(analysis.tokens, rules.pack->vocabulary()) {
    std::map<const Phase*, std::string_view> names;
    for (const Rule& rule : rules.pack->rules()) {
      names.emplace(rules.pack->phase(rule.phase), rule.phase);
    }
    for (const PhaseRun& run : trace.runs) {
      const std::string_view name = names[run.phase];
      if (IsOfTurns(name)) {  // found once more where pronouns were: the last run counts
        std::erase_if(phases_, [&](const Named& phase) { return phase.name == name; });
      }
      phases_.push_back(
          {name, std::make_unique<PhaseExplainer>(analysis, rules, written, lists_, run, name)});
    }
    for (const Choice& choice : trace.choices) choices_[choice.mention] = &choice;
  }

  Explanation Run() {
    Explanation explanation;
    explanation.only = options_.only;
    explanation.rule_folder = options_.rule_folder;
    for (const TokenRange place : Places()) explanation.places.push_back(Tell(place));
    return explanation;
  }

 private:
  struct Named {
    std::string_view name;
    std::unique_ptr<PhaseExplainer> explainer;
  };

  // Sentences, drawn together where a quotation is in both.
  [[nodiscard]] std::vector<TokenRange> Places() const {
    std::vector<TokenRange> places;
    if (options_.at) {
      for (const TokenRange sentence : a_.tokens.sentences) {
        const Span span = a_.tokens.span(sentence);
        if (span.begin < options_.at->end && options_.at->begin < span.end) Add(sentence, places);
      }
      return places;
    }
    for (const TokenRange tokens : Told()) Add(tokens, places);
    return places.empty() ? a_.tokens.sentences : places;
  }

  // Quotations and what is told without them, in text order.
  [[nodiscard]] std::vector<TokenRange> Told() const {
    std::vector<TokenRange> told;
    for (const Quote& quote : a_.quotes.quotes) {
      if (!quote.parent.has_value()) told.push_back(quote.tokens);
    }
    const std::vector<uint32_t>& begin = a_.tokens.begin;
    const auto token_from = [&](uint32_t byte) {
      return static_cast<uint32_t>(std::lower_bound(begin.begin(), begin.end(), byte) -
                                   begin.begin());
    };
    for (const Attribution& attribution : a_.attributions.attributions) {
      if (attribution.type != AttributionType::kIndirect) continue;
      const Span content = a_.attributions.fragments[attribution.first_fragment];
      told.push_back({token_from(content.begin), token_from(content.end)});
    }
    std::sort(told.begin(), told.end(),
              [](TokenRange a, TokenRange b) { return a.begin < b.begin; });
    return told;
  }

  // The sentences of some tokens, as one place; a longer one in pieces, so that what is compared
  // within a place stays linear in the text.
  void Add(TokenRange tokens, std::vector<TokenRange>& places) const {
    const std::vector<TokenRange>& sentences = a_.tokens.sentences;
    auto sentence = std::partition_point(sentences.begin(), sentences.end(),
                                         [&](TokenRange s) { return s.end <= tokens.begin; });
    TokenRange place = tokens;
    for (; sentence != sentences.end() && sentence->begin < tokens.end; ++sentence) {
      place.begin = std::min(place.begin, sentence->begin);
      place.end = std::max(place.end, sentence->end);
    }
    if (!places.empty()) place.begin = std::max(place.begin, places.back().end);
    for (; place.begin < place.end; place.begin = places.back().end) {
      places.push_back({place.begin, std::min(place.end, place.begin + kLongestPlace)});
    }
  }

  ExplainedPlace Tell(TokenRange tokens) {
    ExplainedPlace place;
    place.span = a_.tokens.span(tokens);
    const std::string& text = a_.document.text;
    line_ += static_cast<uint32_t>(
        std::count(text.begin() + counted_, text.begin() + place.span.begin, '\n'));
    counted_ = place.span.begin;
    place.line = line_;
    TellQuotes(tokens, place);
    for (const Named& phase : phases_) {
      ExplainedPhase told = phase.explainer->Tell(tokens, options_.only);
      if (!told.lines.empty()) place.phases.push_back(std::move(told));
    }
    TellMentions(tokens, place);
    TellUnnamed(tokens, place);
    return place;
  }

  void TellQuotes(TokenRange tokens, ExplainedPlace& place) const {
    const std::vector<Quote>& quotes = a_.quotes.quotes;
    auto quote = std::partition_point(quotes.begin(), quotes.end(), [&](const Quote& q) {
      return q.tokens.begin < tokens.begin;
    });
    for (; quote != quotes.end() && quote->tokens.begin < tokens.end; ++quote) {
      place.quotes.emplace_back(static_cast<uint32_t>(quote - quotes.begin()));
    }
    const std::vector<Attribution>& all = a_.attributions.attributions;
    const auto first_of = [&](const Attribution& a) {
      return a_.attributions.fragments[a.first_fragment].begin;
    };
    auto a = std::partition_point(all.begin(), all.end(), [&](const Attribution& attribution) {
      return first_of(attribution) < place.span.begin;
    });
    for (; a != all.end() && first_of(*a) < place.span.end; ++a) {
      place.attributions.emplace_back(static_cast<uint32_t>(a - all.begin()));
    }
  }

  void TellMentions(TokenRange tokens, ExplainedPlace& place) const {
    const std::vector<Mention>& mentions = a_.entities.mentions;
    for (auto m = FirstMentionFrom(tokens.begin);
         m != mentions.end() && m->tokens.begin < tokens.end; ++m) {
      ExplainedMention& told = place.mentions.emplace_back();
      told.mention = Index<Mention>(static_cast<uint32_t>(m - mentions.begin()));
      told.others = OthersAt(m->tokens);
      TellWords(m->tokens, told);
      const auto choice = choices_.find(told.mention);
      if (choice != choices_.end()) told.candidates = choice->second->candidates;
    }
  }

  // Entries of several words count as one.
  void TellWords(TokenRange tokens, ExplainedMention& told) const {
    const std::vector<Phrase>& phrases = a_.tokens.phrases;
    auto phrase = std::partition_point(phrases.begin(), phrases.end(), [&](const Phrase& p) {
      return p.tokens.begin < tokens.begin;
    });
    for (uint32_t t = tokens.begin; t < tokens.end;) {
      TokenRange word{t, t + 1};
      for (; phrase != phrases.end() && phrase->tokens.begin <= t; ++phrase) {
        if (phrase->tokens.begin == t && phrase->tokens.end <= tokens.end) word = phrase->tokens;
      }
      t = word.end;
      const Shape shape = a_.tokens.shape[word.begin];
      if (!shape.is_word()) continue;
      told.words.push_back({"word", false, a_.tokens.span(word), lists_.Of(word)});
    }
  }

  [[nodiscard]] std::vector<Mention>::const_iterator FirstMentionFrom(uint32_t token) const {
    return std::partition_point(a_.entities.mentions.begin(), a_.entities.mentions.end(),
                                [token](const Mention& m) { return m.tokens.begin < token; });
  }

  [[nodiscard]] std::vector<ConsideredMatch> OthersAt(TokenRange tokens) const {
    std::vector<ConsideredMatch> others;
    for (const Named& phase : phases_) {
      if (!IsOfMentions(phase.name)) continue;
      for (ConsideredMatch& match : phase.explainer->OthersAt(tokens)) {
        others.push_back(std::move(match));
      }
    }
    return others;
  }

  // Capitalized words that no rule made part of a mention, but function words: titles have them.
  // The first of a sentence may be capital for no other reason.
  void TellUnnamed(TokenRange tokens, ExplainedPlace& place) const {
    auto m = FirstMentionFrom(tokens.begin);
    uint32_t covered = tokens.begin;
    for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
      for (; m != a_.entities.mentions.end() && m->tokens.begin <= t; ++m) {
        covered = std::max(covered, m->tokens.end);
      }
      const Shape shape = a_.tokens.shape[t];
      const bool capital = shape.form() == Form::kUpper || shape.form() == Form::kCaps;
      const bool function = (rules_.tag.words[a_.tokens.word[t]] & tag_word::kFunction) != 0;
      if (t < covered || !capital || function || shape.has(Shape::kSentenceFirst)) continue;
      UnnamedWord& told = place.unnamed.emplace_back();
      told.word = a_.tokens.span(t);
      told.considered = OthersAt({t, t + 1});
      for (const Named& phase : phases_) {
        if (phase.name == "name") told.near = phase.explainer->NearFrom(t);
      }
    }
  }

  const Analysis& a_;
  const StageRules& rules_;
  const ExplainOptions& options_;
  const WordLists lists_;
  std::vector<Named> phases_;
  std::map<Index<Mention>, const Choice*> choices_;
  uint32_t line_ = 1;
  uint32_t counted_ = 0;  // bytes before this one have been counted for lines
};

}  // namespace

Explanation Explain(const Analysis& analysis, const AnalysisTrace& trace, const StageRules& rules,
                    const WrittenRules* written, const ExplainOptions& options) {
  return Explainer(analysis, trace, rules, written, options).Run();
}

}  // namespace whosaid

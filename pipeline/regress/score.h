// The score: how far predicted quotes agree with gold ones, in the measures that the annotation
// guide defines. It repeats, to the last digit, what the field's script for these measures prints.
//
//   found       the fragments are equal after trimming marks, outer punctuation and "that"
//   strict      the fragments are equal
//   overlap.3   a pair of quotes covers that share of both sides; .8 likewise
//   end2end     found, and the speaker is right
//   found:TYPE  recall of found among gold quotes of that type
//   speaker     of pairs that cover half: the predicted mention lies in the gold's source, or holds
//   it source      ...the whole source phrase is equal; cue: the cues overlap; entity: the name is
//   one
//               of the gold's for that person; type: direct, mixed or indirect is right
//
// Time is linear in the texts and in the number of overlapping pairs.
#ifndef WHOSAID_REGRESS_SCORE_H_
#define WHOSAID_REGRESS_SCORE_H_

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "regress/score_documents.h"

namespace whosaid {

struct ScoreOptions {
  // Only gold quotes of these types; all where empty.
  std::set<std::string, std::less<>> types = {};
  // Indirect gold quotes only where a word of the cue is one of these. A prediction that pairs with
  // a gold quote left out is set aside, neither right nor wrong.
  std::optional<std::set<std::string, std::less<>>> speech_cues = {};
};

// One measure. Which fields count depends on the measure.
struct ScoreRow {
  enum class Kind : uint8_t { kF1, kRecall, kAccuracy };
  Kind kind = Kind::kF1;
  std::string name;
  int64_t right = 0;
  int64_t gold = 0;       // gold quotes; of kAccuracy, the cases
  int64_t predicted = 0;  // of kF1 alone

  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;  // of kAccuracy, the accuracy
  [[nodiscard]] double f1() const;
};

struct ScoreMiss {
  std::string_view kind;  // "missed", "span", "speaker"
  std::string type;
  std::string document;
  std::string what;
};

struct ScoreReport {
  std::vector<ScoreRow> rows;            // in the order in which they are printed
  std::vector<ScoreMiss> misses;         // in the order of the gold
  std::vector<std::string> unpredicted;  // gold documents without a prediction
};

[[nodiscard]] ScoreReport Score(const std::vector<GoldDocument>& gold,
                                const Predictions& predictions, const ScoreOptions& options);

// The words of a --speech-cues file, one a line.
[[nodiscard]] std::set<std::string, std::less<>> ReadCueWords(std::string_view lines);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_SCORE_H_

#include "resolve/persona.h"

namespace whosaid {
namespace {

constexpr float kGenderUnknown = 0.7F;
constexpr float kDescribed = 0.25F;
constexpr float kTypeUnknown = 0.4F;
constexpr float kTypeUnknownSpeaks = 0.8F;
constexpr float kBodyAsSeveral = 0.6F;
constexpr float kPlaceAsBody = 0.2F;

constexpr float FitOfPerson(Persona p, Gender gender) {
  if (p.plural() || !GendersAgree(p.gender(), gender)) return 0;
  const float sure = p.gender() == Gender::kUnknown ? kGenderUnknown : 1.0F;
  if (p.type() == EntityType::kPerson) return p.named() ? sure : sure * kDescribed;
  if (p.type() != EntityType::kOther || !p.named()) return 0;
  return sure * (p.speaks() ? kTypeUnknownSpeaks : kTypeUnknown);
}

// Anybody: one whom the text does not call he or she.
constexpr float FitOfAnybody(Persona p) {
  return p.gender() == Gender::kUnknown ? FitOfPerson(p, Gender::kUnknown) : 0;
}

constexpr float FitOfSeveral(Persona p) {
  if (p.plural() || p.type() == EntityType::kGroup) return 1;
  return p.type() == EntityType::kOrganization ? kBodyAsSeveral : 0;
}

constexpr float FitOfBody(Persona p) {
  if (p.plural()) return 0;
  if (p.type() == EntityType::kOrganization) return 1;
  if (p.type() == EntityType::kPlace) return kPlaceAsBody;
  return p.type() == EntityType::kOther ? kTypeUnknown : 0;
}

constexpr float FitOf(Persona persona, Sought sought) {
  switch (sought) {
    case Sought::kMan:
      return FitOfPerson(persona, Gender::kMale);
    case Sought::kWoman:
      return FitOfPerson(persona, Gender::kFemale);
    case Sought::kAnybody:
      return FitOfAnybody(persona);
    case Sought::kSeveral:
      return FitOfSeveral(persona);
    case Sought::kBody:
      return FitOfBody(persona);
  }
  return 0;
}

constexpr float FitOf(Persona persona, Described sought) {
  if (!persona.named() || persona.plural()) return 0;
  if (sought == Described::kBody) return persona.type() == EntityType::kOrganization ? 1 : 0;
  if (persona.type() != EntityType::kPerson) return 0;
  if (sought == Described::kPerson) return 1;
  return FitOfPerson(persona, sought == Described::kMan ? Gender::kMale : Gender::kFemale);
}

template <class Question, size_t kQuestions>
constexpr std::array<FitTable, kQuestions> MakeTables() {
  std::array<FitTable, kQuestions> tables{};
  for (size_t sought = 0; sought < tables.size(); ++sought) {
    for (size_t bits = 0; bits < tables[sought].size(); ++bits) {
      tables[sought][bits] =
          FitOf(Persona(static_cast<uint8_t>(bits)), static_cast<Question>(sought));
    }
  }
  return tables;
}

constexpr std::array<FitTable, kSoughts> kOfPronouns = MakeTables<Sought, kSoughts>();
constexpr std::array<FitTable, 4> kOfDescriptions = MakeTables<Described, 4>();

}  // namespace

constinit const std::array<std::array<float, kSoughts>, 256> kFitsOfPersonas = [] {
  std::array<std::array<float, kSoughts>, 256> fits{};
  for (size_t bits = 0; bits < fits.size(); ++bits) {
    for (size_t sought = 0; sought < kSoughts; ++sought) {
      fits[bits][sought] = kOfPronouns[sought][bits];
    }
  }
  return fits;
}();

const FitTable& FitsOf(Sought sought) { return kOfPronouns[static_cast<size_t>(sought)]; }
const FitTable& FitsOf(Described sought) { return kOfDescriptions[static_cast<size_t>(sought)]; }

Personas PersonasOf(const Entities& entities) {
  Personas personas;
  personas.reserve(entities.entities.size() + 1);
  for (const Entity& e : entities.entities) personas.emplace_back(e.type, e.gender);
  return personas;
}

}  // namespace whosaid

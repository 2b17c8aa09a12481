package gongkai.text.number;

/** Lists of words that are asked how long they are, or what stands behind them. */
final class ListsAskedWhole {
  /** Here none covers another. */
  static final String LISTS =
      """
      verbs: listed taking-up general work noun-too no-verb
      measures: event people thing general money rate time score discrete office other-word still-measure
      measures: other-word-behind-mask still-measure-behind-mask behind-half turn part-counter numbered
      measures: no-table-before table no-scale several about
      verdicts: abstract change highest lacking no-deed one-adverb specific target-label unspecific duty target-set
      verdicts: having earlier inventory length rank advert attained beside employed from-above giving idiom landscape
      verdicts: other-office some under-body price measured bound-by member counted-two house visited taught-by
      verdicts: handed-over inside unlawful governs team-members there-are according counting-office counted all
      verdicts: all-of own compared have recommended among only only-done without nothing not-yet not-found doer-place
      verdicts: counter-head radius comes-from lies no-far-before far no-far leads no-measured measures average
      verdicts: amounts country in-all-there at-present no-others others-have own-before has-within area area-has
      verdicts: no-set set consists consists-of example gained in-all by-now there-are-in-all plan no-plan arranged
      verdicts: no-arranged last-year original original-how original-plan set-before reported-then session-then wants
      verdicts: no-wants outcome label-of aim actual no-actual building block block-end room group-unit rank-unit
      verdicts: session-unit issue-unit session-end year-lead year-tail this past past-since ever-since at-this-time
      verdicts: compared-to same-time amounted lesson strives by handed-down quota no-intends-before intends
      verdicts: no-intends means future target target-value task task-size plans-to done-by-now hope funds plan-lead
      verdicts: until reached-share share-of share-size changed becomes on-average rate-set term frequency required
      verdicts: required-of ruled ruled-how whoever whoever-is standard by-rule bounded no-standard bound most single
      verdicts: price-is timed-unit things no-idiom piece-unit case-unit behind-verb phrase-end census download
      verdicts: employed-so no-side side in-a-time composed budget budget-of project budget-kind budget-is account
      verdicts: still-to-do no-still rest after rest-so aim-word demanded demanded-set no-demand-before demanded-is
      verdicts: no-demand figures-of shown all-others one-person party case-told case recent years-since nation
      verdicts: nation-did thereof ours handed-to less-than sent-down around to-whom body-place charge charged kin
      verdicts: no-kin owner owns owned one-piece brings below-it ruled-by our our-place there mean-time mean-time-is
      verdicts: doer-kind owned-now asked asked-value above-norm norm measured-by measured-size from-start budgeted
      verdicts: within-bounds taken-into essay-verb founded official-car kept mended mean-of no-compared-before yield
      verdicts: came-to no-around-behind kin-owns no-duty performing task-set task-word spent carried-ahead own-house
      verdicts: tax-rate one-portion portion-sold spending-over paid-each ranked-among expected no-expected-before
      verdicts: no-expected formerly no-formerly neighbours-people no-because kept-so kept-ends full-length no-bound
      verdicts: span-verb point norm-set no-kept rate-word pace no-portion each-of-them because
      verdicts: size-unit sized-thing bus-line done-then hoped-then
      reports: plan-title no-plan-title
      figures: before-now now what-of-year count-noun total taking-part adverb approx at-least at-most before-bare
      figures: behind-approx behind-at-least behind-at-most causative change earlier-time lead level more-than nearly
      figures: nothing all-so head-opening deed-adverb doer holding plain-deed plain-thing carried-over told-noun
      figures: told-people told-reach told-verb not-qualifier plain-head preposition rate-of size-of speaker-body
      figures: trail trail-change in-turn count-verb per-cent name-lead verb-end yuan milestone unit-column year-sign
      figures: month-end festival during first quarter us no-own-body meets witness own-body all no-whole-body
      figures: whole-body speaker until whole-year year-end around-day its no-its no-sum-before sum no-average-before
      figures: average no-others house compared year-before-last same-time doer-how heading-verb open told-of-change
      figures: rate whole among part-lead all-place at-present cumulative cumulative-verb conjunction light-verb
      figures: noun-trail share share-end aspect success-rate numbered no-table-before table respectively and-also
      figures: no-and-before no-and-behind change-alone compared-to compared-time compared-end gap link unit-word
      figures: currency counts-times counts-head head-end point years-head years-on no-results-end no-results-head
      figures: planned-when planned-head planned-value money-unit thereof column-numbers each-kind total-end success
      figures: dependent-lead added each-sort led-by no-makes makes third-sign no-person-before person
      figures: no-society-before society no-fee-before fee no-group-before group receiver old-digit old-scale
      figures: old-digit-too satisfaction sum-so-far no-budget budget account case cases plain-verb held-to-verb
      figures: held-to-when held-to whole-deed accepting looking-office honoured heading-about heading-lack
      figures: heading-end going-to also-joined doer-unit passive no-third-before carried-head
      reports: looks-back looks-ahead speaks-for own-group below-date session-body adverb body body-in-text
      reports: body-of-place led own-body person-title place post team asks no-place team-title announcing
      reports: generic-body bureau-staff committee whole-committee province city district title-year title-individual
      reports: title-team title-report looks-back-end last-year document-form attachment contents-first contents-last
      reports: attachment-first attachment-last part session-counter session session-paper issue paper this-paper
      reports: greeting secret secret-paper urgent copy-number signer no-team chief chief-end year-end party-work
      reports: work-told tells no-chief-before no-chief person-self i entrusted entrusts no-i i-speak entrusted-says
      reports: own work no-work term about school-year generic-place body-place bureau-place bureau-end not-in-bureau
      reports: not-in-place other-after place-before-kind before-unit speaking party speaking-first of-unit unit-team
      reports: behind-unit makes date-label attachment-alone issued before-plan now-told above year-ahead sent-to
      reports: sent-place from-on work-report meeting period-end forum-tag forum-line banner tap-here tap-to follow-us
      reports: follow-up found-by as-of body-report of-person title-goes-on title-over
      plans: announced announced-how asking audience bright burden committing degree empty guide heavy kept mended
      plans: mending-verb milestone now opened others outlook-noun plan-noun pledge-lead points-verb remedy
      plans: remedy-lead shortcoming spirit asked-us asks no-asks rules in-answer plural answers-by from-now
      plans: time-to-come standing-at starting-point all-of all-of-body we we-body pledger pledges one-and-all led-by
      plans: wants respects purpose by-means even-more new start lives-up earnestly regards regards-how treats
      plans: in-place throws-in for-whom hands-in hands-over answers-written climbs step as-to amiss in-view-of
      plans: with-all-might takes does-better does-well own-work work sets-sail counts-deeds no-must-before must
      plans: no-must following points points-named these things-meant first-of-all asks-kindly asks-how welcomes
      plans: oversight opinion asks-beside public all-who addressed for-ever lies-in no-past-before span within
      plans: understands no-understands finishes no-finishes no-past already trade by-now no-by-now forecast we-will
      plans: will-be-by own comes weight too very great must-always always holds-to taking guidance of-work main idea
      plans: at-any-time one-must soberly sees i-or-we fully saying we-all ought sober in-manner bears responsibility
      plans: done-now counts-measured equips one-by-one by-one once one-time each-time term there-are share at-or
      plans: in-a-year matter big tenth comrades going-by figured still-will stands no-light-matter again-and-again
      plans: still too-much weak worth there-is-no only-better is-or-not is-or-cannot no-object from-here future
      plans: a-while holiday after-holiday no-intend-before intend measures us will besides no-intend will-how
      plans: from-when once-meant originally meant before-this-year planned-word planned-only no-planned planned-when
      plans: planned-task kept-how settled part point problem promised-by committed-by battle looks-to facing inside
      plans: future-work ahead surely shall against no-against for-this as-to-these mending-plan but still-sees
      plans: notices still-mainly exists exists-how not-well-done still-has wanting-head wanting-where wanting-is
      plans: shortcoming-sign mended-what not-enough awaits further still-needs needs still-there still-with gap
      plans: exists-some flaw cause cause-is flaw-head traced lacks achieved results first-month mended-head no-mended
      plans: no-done-before finished mends-this found reported fault no-will
      sections: planned planned-of rest-of-year mended-word mended-how amiss and mended-as-well account account-of
      sections: account-how causes part-of-report future future-what plan-ends plan-begins exists exists-mainly
      sections: wanting mainly wanting-head wanting-named mended-there first-month rest-main rest-work rest-plan
      topics: plan-end plan-part politics no-politics learning-sign duty-sign virtue-sign troubled-by troubled-how
      topics: trouble year-begins year-begins-how promise promise-kept
      dates: chance happening joiner joint ruling hour this-year last-year year-before-last same-year that-year
      dates: whole-year first-month not-early not-late not-last month-end no-month-end no-day quarter spring summer
      dates: autumn summer-holiday first quarters quarters-end compared-with no-bare-year date-sign no-bare-part
      dates: no-first-month part-of-year no-several evening no-evening o-clock no-clock about minute during within
      dates: that-day at-beginning period-sign moved holidays rest-of mostly behind no-behind from-on no-from-on
      dates: begins one-of no-middle named-day without no-without not no-not must no-must may no-may not-yet
      dates: no-not-yet no-not-yet-done cause state no-verb-end main-figures no-perfect past no-past direction most
      dates: size-sign number-lead verb-lead verb-joint superlative purpose hour-sign season-sign
      layout: counted invitation trade numbered once model piece site trade-opening
      speakers: pledges mends answers aims
      """;

  private ListsAskedWhole() {}
}

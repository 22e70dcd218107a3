import type {Language} from './language.js';

/** English prose of the seventeenth to the twenty-first century. */
export const en = {
  code: 'en',
  common: `
    all an and are as at be been but by could for from had has have he her him his if in into is it its more
    my no not of on one or other out she should so than that the their them there these they this to upon was
    we were what when which who will with would
  `,
  // Common surnames among the words of the language stay out: a forename before them makes them names.
  notNames: `
    A Abbreviations Ability Able About Above Absence Absent Absolute Absolutely Abundant Academy Accept
    Accepted Accepting Access According Accordingly Account Acknowledgements Acknowledging Acknowledgment
    Acknowledgments Across Act Acting Action Actions Activity Actual Actually Add Added Addenda Adding
    Addition Additionally Address Administration Admiration Admit Admitted Admittedly Admitting Adopt Adopted
    Advance Advancing Advent Adventure Advice Affairs Affection After Afterword Again Against Age Agents Ago
    Agree Agreed Agreement Ah Aha Aid Aim Ain't Ain’t Aint Air Alack Alas Albeit All Allah Alliance Allies
    Allow Allowed Allowing Allude Alluding Almighty Almost Alone Along Alongside Aloud Already Alright Also
    Although Altogether Always Am Amen Amid Amidst Among Amongst Amount An Analyse Analysing Analysis Ancient
    And Anew Angel Angels Angry Animals Annex Anno Announcing Anon Another Answer Answering Answers
    Anticipating Anxious Any Anybody Anyhow Anyone Anything Anyway Anywhere Apart Apparent Apparently Appear
    Appearance Appendices Appendix Application Applying Approaching Approximately April Are Aren't Aren’t
    Arent Argument Arguments Aristocracy Arms Army Around Arriving Art Article Articles Artists Arts As Aside
    Ask Asked Asking Aspect Aspects Assembly Association Assume Assumed Assuming At Atheism Attach Attacking
    Attempt Attempting Attempts Attention Attitude August Aunt Auntie Author Authorities Authority Authors
    Autumn Average Await Aware Away Awful Ay Aye Back Backward Backwards Bad Balance Barbarism Barely Based
    Basing Basis Battle Be Beautiful Beauty Because Become Becoming Been Before Beg Begad Begging Begin
    Beginning Begun Behaviour Behind Behold Being Belief Believe Believed Believing Beloved Below Beneath
    Beside Besides Best Better Between Betwixt Beware Beyond Bible Bibliography Bidding Bill Billion Bitter
    Bless Blessed Blood Blue Board Bodies Book Books Born Both Bourgeois Bourgeoisie Boys Bravo Bread Break
    Breath Brethren Briefly Bring Bringing Broad Broadly Brother Brothers Brought Brute Build Building Built
    Bureau Bureaucracy Business But By Cabinet Call Called Calling Came Can Candlemas Cannot Canst Can't Can’t
    Cant Canto Capital Capitalism Capitalist Capitalists Captain Careful Carrying Cases Cause Causes Cease
    Censuring Central Centuries Century Ceremony Certain Chair Challenge Chance Change Changes Chaos Chap
    Chapter Character Characterising Charity Chart Chief Children Choice Choose Christmas Church Circumstance
    Circumstances Cities Citing Citizen Citizens City Civilisation Civilization Claim Claiming Class Classes
    Clear Clearly Clergy Clever Close Closing Cold Collected Collection College Colonel Colonialism Come
    Coming Commence Comment Commenting Comments Commerce Commissar Commission Committee Commodities Common
    Commons Communication Communism Community Companions Company Compare Compared Comparing Comparison Compel
    Compelled Competition Completed Composed Comrade Comrades Conceding Conceive Concerning Concluding
    Conclusion Conclusions Condemned Condition Conditions Conduct Conference Confess Confessing Confidence
    Conflict Confronted Confusion Congress Conquest Conscience Conscious Consciousness Consequence
    Consequences Consequently Conservative Consider Considerable Considered Considering Consisting
    Constitution Consul Consult Contact Containing Contemporary Content Contented Contents Continue Continued
    Continuing Contradictions Contrary Contrast Control Convention Conversation Conversely Converting
    Convinced Copyright Correct Correspondence Corrigenda Cosmos Could Couldn't Couldn’t Couldnt Couldst
    Council Counsel Count Countess Countries Country Countrymen Courage Course Court Courts Created Creation
    Creator Creatures Crimes Crisis Criticism Crown Culture Curiosity Curious Currently Customs Czar Dad Daddy
    Daily Damn Danger Dangerous Dangers Dare Dares Dark Darling Date Dawn Day Days Dead Deal Dear Dearest
    Dears Death Decades Deceived December Decided Decision Decisive Declaration Declaring Dedication Deeds
    Deep Deeply Defeat Defeated Defence Defending Defense Define Defined Definite Defying Deity Delighted
    Delivered Deluge Demand Demanding Demands Democracy Democrat Democratic Democrats Denouncing Denying
    Departing Department Depend Depending Deprived Described Describing Designed Desire Desiring Despair
    Desperate Despite Despotism Destiny Detail Details Determined Develop Developing Development Devil
    Dialectic Dialectics Did Didn't Didn’t Didnt Died Different Difficult Diplomacy Direct Directed Directly
    Director Disappointed Discipline Discourse Discovering Discovery Discuss Discussed Discussing Distance
    Distant Distribution Diverse Divinity Division Do Doctor Doctrine Doctrines Document Documents Does
    Doesn't Doesn’t Doesnt Dogma Doing Done Don't Don’t Dont Dost Doth Double Doubt Doubting Doubtless Doubts
    Down Dozen Dozens Draw Drawing Dreams Driven Duchess Due Duke During Duties Duty Dying Each Earl Early
    Earth Ease Easily East Easter Easy Eat Eating Economic Economics Economy Editor Editors Educated Education
    Effect Effects Efforts Egad Ego Eight Eighteen Eighth Eighty Either Elder Eldest Elections Elements Eleven
    Else Elsewhere Emerging Emotion Emperor Empire Employers Empty Encouraged End Ended Enemies Enemy Energy
    Engaged Enormous Enough Enter Entering Entire Epigraph Epilogue Epiphany Epistle Equality Equally Ere
    Errata Errors Especially Essays Essence Essential Essentially Establishing Estates Estimated Eternal
    Eternity Ether Ethics Evaluating Even Evening Events Eventually Ever Evermore Every Everybody Everyone
    Everything Everywhere Evidence Evidently Evil Evolution Exact Exactly Examine Examined Examining Examples
    Excellencies Excellency Excellent Except Excepting Exception Exchange Excluding Excuse Executive Exercise
    Exeunt Existence Exit Expect Expectation Expecting Expeditions Experience Explain Explaining Exploitation
    Exploiting Express Expressed Expressing Expression External Extraordinary Extreme Face Faced Facing Fact
    Factories Factors Facts Failed Failing Failure Fair Fairly Faith Faithful Fall Fallen Falling False Fame
    Families Family Famine Famous Fancy Far Farewell Farther Fashion Fate Father Fatherland Fathers Favour
    Fear Fearing Features February Feel Feeling Fellow Fellows Feudalism Few Fewer Fie Fifteen Fifth Fifthly
    Fifty Fighting Figure Figures Figuring Fill Filled Final Finally Finance Find Finding Fine Finis Finished
    Firm First Firstly Five Flat Focus Follow Followed Following Folly Food Foolish Fools Footnote Footnotes
    For Forbid Force Forced Forces Foreign Foreword Forget Forgetting Forgive Form Formal Formed Former
    Formerly Forming Forms Forsooth Forth Forthwith Fortunate Fortunately Fortune Forty Forward Found Four
    Fourteen Fourth Fourthly Frankly Free Freedom Frequently Fresh Friday Friends Friendship Frightened From
    Front Frontispiece Fulfil Full Fully Fundamental Further Furthermore Future Gad Game Gathering General
    Generally Generated Generation Generations Genius Gentlemen Geography Geometry Get Getting Girls Give
    Given Giving Gladly Global Glory Glossary Go God Godhead Gods Going Golden Gone Good Good-bye Goodbye
    Gospel Got Government Governments Governor Grace Gradually Grammar Grammarians Grandma Grandpa Granny
    Granted Granting Gratitude Great Greater Greatest Greatly Ground Group Groups Growing Growth Guess Guilt
    Guilty Ha Habit Habits Had Hadn't Hadn’t Hadnt Hail Half Hallelujah Hallo Halloo Handing Hands Hanging
    Happen Happily Happiness Happy Hard Hardly Hark Harmony Harvest Has Hasn't Hasn’t Hasnt Hast Hate Hath
    Hatred Have Haven't Haven’t Havent Having He Health Hear Heard Hearing Hearts Heaven Heavens Heavy He'd
    He’d Heigh Held He'll He’ll Hell Hello Help Helped Helping Hence Henceforth Henceforward Her Here
    Hereafter Hereby Herein Hereof Here's Here’s Heres Heresy Hereto Heretofore Hereunder Hereupon Herewith
    Heroes Hers Herself He's He’s Hes Hey Hi Hide Hiding High Higher Highest Highness Him Himself His Hist
    Historical History Hitherto Ho Hola Hold Holding Holiday Holla Holy Honest Honesty Honor Honour Hope
    Hopefully Hopes Hoping Hours House Houses How Howbeit However How's How’s Howsoever Http Https Huge Hullo
    Hum Human Humanity Humor Humour Humph Hundred Hundreds Hunger Hurrah Hurray Hurry Husband Hush Huzza I
    Ibid I'd I’d Id Idea Ideal Ideals Ideas Idem Ideology Idle If Ignorance I'll I’ll Ill Illustration
    Illustrations I'm I’m Im Images Imagination Imagine Imagined Imagining Immediate Immediately Immense
    Impelled Imperial Imperialism Imperialist Imperialists Important Imposed Impossible Imprimatur Improving
    In Inasmuch Incidentally Incidents Included Including Income Increasing Incredible Indeed Independence
    Independent Index Indicating Indignant Indirect Individual Individually Industrial Industry Inevitable
    Inflation Influence Influenced Information Informed Initial Initially Injustice Innocent Innumerable
    Inside Insofar Insomuch Inspired Instances Instantly Instead Institutions Instruction Insurance Intellect
    Intellectual Intelligence Intelligentsia Intended Intention Interest Interested Interesting Interests
    Interlude International Interpreted Interview Into Introduced Introduction Involved Ironically Is ISBN
    Isn't Isn’t Isnt Issues It It'll It’ll It's It’s Its Itself I've I’ve Ive January Jehovah Join Joined
    Joining Joy Judged Judgement Judges Judging Judgment July June Just Justice Kaiser Keep Keeping Kept Key
    Kind Kindly Kindness Kingdom Kings Knights Know Knowing Knowledge Known Labor Labour Labourers Lacking
    Ladies Lady Ladyship Laid Lammas Lands Language Languages Large Largely Larger Last Lastly Late Lately
    Later Latterly Laughing Laughter Law Laws Lawyers Lay Laying Lead Leaders Leadership Leading League
    Leaning Learn Learned Learning Least Leave Leaving Lecture Led Left Legend Legislation Leisure Length Lent
    Less Lesser Lesson Lessons Lest Let Let's Let’s Lets Letter Letters Letting Liberal Liberals Liberty
    Libraries Lie Lies Lieutenant Life Lifting Light Lights Like Likely Likewise Line Lines Listen Listening
    Literally Literature Little Live Lived Living Lo Local Located Logic Lonely Longer Look Looked Looking
    Loose Lord Lords Lordship Lordships Loss Lost Love Loved Loving Low Lower Loyalty Luck Lucky Luxury Lying
    Madam Madame Made Madness Magic Magistrates Main Mainly Maintain Maintaining Majesties Majesty Majority
    Make Makes Making Male Mama Mamma Man Management Mankind Manner Mansion Manufacture Many Maps Mark Marked
    Markets Marking Marriage Married Marry Masses Master Masters Material Mathematics Matters Mature Maxims
    May Maybe Mayst Me Mean Meaning Means Meantime Meanwhile Measures Medicine Meet Meeting Members Men
    Mentioning Merchants Mercy Merely Merit Mesdames Messiah Messrs Methinks Methods Methought Michaelmas
    Might Militarism Military Militia Million Millions Mind Mindful Miners Minister Ministers Ministry Minor
    Minutes Miserable Miss Missing Moderates Modern Mom Monarchs Monarchy Monday Money Monstrous Month Months
    Moral Morality Morals More Moreover Morning Most Mostly Mother Motherland Mothers Motions Move Moved
    Movements Moving Much Mum Mummy Music Must Mustn't Mustn’t Mustnt Mutual My Myself Named Namely Names
    Naming Nation National Nationalism Nationalists Nationality Nations Native Natural Naturally Nature Navy
    Nay N.B. NB Near Nearly Necessarily Necessary Necessity Need Needless Needn't Needn’t Neednt Needs
    Neglecting Negotiation Negotiations Neighbours Neither Never Nevertheless New Newer Newly Newspaper
    Newspapers Next Nice Nigh Night Nine Nineteen Ninety Ninth No Nobility Nobles Nobody None None-the-less
    Nonetheless Nor Normal Normally Not Nota Notable Notably Note Noted Notes Nothing Notice Noticing
    Notwithstanding Nought November Now Nowadays Nowhere Nuclear Numbers Nurse O Obedience Obey Objecting
    Objections Objective Objects Obligation Observations Observe Observed Observing Obtaining Obvious
    Obviously Occasionally Occupied Occupying October Odd Oddly Of Off Offered Offering Officers Official
    Officials Oft Often Oh OK Okay Old Older On Once One Ones Oneself Only Onto Ooh Open Opened Opening Openly
    Operations Opinion Opinions Opportunism Opportunists Opportunity Opposed Opposing Opposite Opposition
    Oppression Or Ordered Orders Ordinarily Ordinary Organisation Organised Organization Organized Original
    Originally Other Otherwise Ought Our Ours Ourself Ourselves Out Outside Outwardly Over Overcome Overthrown
    Overwhelmed Owing Own Pacifism Pact Pages Panic Papa Paradise Pardon Parents Parliament Part Partial
    Partially Particular Particularly Parties Parting Partisans Partly Partner Parts Party Passages Passing
    Passions Passover Past Patience Patient Patriotism Patriots Pay Peace Peaceful Peasantry Peasants Pending
    Pentecost People Peoples Per Peradventure Perceiving Perchance Perfect Perhaps Periods Permanently Permit
    Personal Personally Persons Persuaded Pestilence Phenomena Philosophers Philosophy Physical Physicians
    Physics Pick Pictures Piety Pish Pity Pitying Place Placed Places Placing Plain Plainly Plans Plants Plate
    Playing Pleasant Please Pleased Pleasure Pleasures Poems Poetry Poets Point Pointing Points Police
    Political Politicians Politics Pooh Poor Popular Population Positive Possessing Possibility Possible
    Possibly Poverty Power Powerful Powers Pps Practical Practically Practice Praise Pray Prayers Precedent
    Precious Precisely Preface Prefer Prejudices Preparation Prepared Preparing Present Presented Presenting
    Presently Preserve Presidency President Press Pressure Presumably Pretending Preventing Previous
    Previously Prices Pride Priests Primarily Primary Primitive Prince Princes Princess Principles Print
    Prisoners Prithee Private Privileged Probably Problems Proceed Proceeding Proclaimed Produced Products
    Professional Professor Professors Profits Progress Progressive Prohibition Proletarian Proletarians
    Proletariat Prologue Promised Promises Prompted Promptly Pronounced Proof Propaganda Proper Properly
    Prophecy Prophets Proposal Proposals Prosperity Protected Protection Protest Protestation Proud Prove
    Proved Proverbs Provided Providence Providing Provinces Proving Provisions Prudence P.S. PS Psha Pshaw
    Psst Psychological Psychology Public Publicly Published Pull Punishment Pure Purpose Pursued Pursuing Put
    Putting Quality Quantity Queen Queens Quick Quickly Quiet Quietly Quit Quite Quotations Quote Races
    Radical Radicals Raise Raised Raising Ran Rapid Rarely Rates Rather Rationalism Re Reached Reaching
    Reactionary Reader Readers Readily Reading Ready Real Realising Realism Reality Realizing Really Reason
    Reasonable Reasons Rebellion Rebels Recall Recalling Received Receiving Recent Recently Recognising
    Recognize Recognizing Recollecting Recommended Records Red Reduced Reference References Referring Reflect
    Reflecting Reformation Reforms Refuse Refused Refusing Regard Regarded Regarding Regardless Regular
    Rejecting Rejoice Related Relations Relationship Relatively Religion Religions Religious Relying Remain
    Remaining Remains Remark Remarkable Remarking Remember Remembering Reminded Remove Removed Renaissance
    Rendered Repeat Repeatedly Repeating Repent Replying Reported Reports Representation Representatives
    Representing Repression Reprint Republic Republican Republicans Required Research Resistance Resolutions
    Resolved Resources Respect Respecting Respectively Response Responsibility Responsible Rest Restoration
    Restored Resulting Results Resuming Resurrection Retiring Return Returned Returning Revealed Revelation
    Revenge Reversing Revision Revisionism Revisionists Revolt Revolution Revolutionaries Revolutionary
    Revolutionists Revolutions Rich Riches Right Rightly Riots Rise Rising Romance Romanticism Roughly Round
    Royal Ruin Rule Ruled Ruler Rulers Rules Rumours Run Running Rushing Sabbath Sadly Safe Said Saints
    Salvation Same Sat Saturday Save Saviour Saw Say Saying Says Scarce Scarcely Scene Scenes Scepticism
    Scholars Schools Science Sciences Scientists Score Scores Scripture Scriptures Search Seasons Seated
    Second Secondly Secret Secretaries Secretary Secretly Section Sections Security See Seeing Seek Seeking
    Seem Seems Seen Seize Seized Seizing Seldom Select Senate Send Sending Sensation Sense Senses Sent
    Sentiments Separate Separated Separately September Series Serious Seriously Servants Services Set Setting
    Seven Seventeen Seventh Seventy Several Severally Severe Shake Shall Shalt Shame Shan't Shan’t Shant Share
    Sharply She She'd She’d She'll She’ll Shepherds Sheriff She's She’s Shes Shortly Should Shouldn't
    Shouldn’t Shouldnt Shouldst Show Showing Shown Sight Significant Significantly Signs Silence Silent
    Silently Silver Similar Similarly Simple Simplicity Simply Simultaneously Since Sincerely Single Sins Sir
    Sire Sirs Sister Sisters Sit Sitting Situated Six Sixteen Sixth Sixthly Sixty Slavery Slaves Sleep Slow
    Slowly Small Smart So Social Socialism Socialist Socialists Societies Society Soft Soldiers Solitude Some
    Somebody Somehow Someone Something Sometime Sometimes Somewhat Somewhere Sonnet Sonny Sons Soon Sooner
    Sooth Sorrow Sorry Soul Souls Sound Sources South Sovereigns Sovereignty Space Spared Speak Speaking
    Special Specific Specifically Speeches Spirit Spirits Spiritual Spoke Spoken Spring Stand Standing Stanza
    Stars Started Starting State Statements States Statesmen Stating Statistics Stay Stepping Still Stones
    Stop Stopped Stopping Stories Straight Straightway Strange Strangely Strategy Strength Stress Strictly
    Strikes Strive Strong Struggle Struggles Struggling Students Studies Study Studying Stupid Subject
    Subjective Subsequently Substance Substituting Succeeded Successes Successful Such Sudden Suddenly Suffer
    Suffering Sufficiently Suggested Suggesting Suitable Summary Summer Summoned Sunday Sundry Superficially
    Supplement Supported Supporting Suppose Supposed Supposedly Supposing Supreme Sure Surely Surprised
    Surprisingly Surrounded Suspecting Sustained Swear Sweetheart Swiftly Sympathy Symptom Systems Table
    Tacitly Tactics Take Taken Takes Taking Tale Talk Talking Taught Tax Taxes Teachers Technology Tell
    Telling Temperance Temporarily Tempted Ten Tenth Terms Territory Terror Terrorism Testament Text Than
    Thank Thanks Thanksgiving That That'll That’ll That's That’s Thats The Thee Their Theirs Them Themselves
    Then Thence Thenceforth Theology Theorem Theories Theory There Thereabouts Thereafter Thereby Therefore
    Therefrom Therein Thereof Thereon There's There’s Theres Thereto Theretofore Thereunder Thereupon
    Therewith These They They'd They’d They'll They’ll They're They’re Theyre They've They’ve Theyve Thine
    Things Think Thinking Third Thirdly Thirst Thirteen Thirty This Thither Thoroughly Those Thou Though
    Thought Thousand Thousands Threatened Threatening Three Thrice Thro Throne Through Throughout Throw
    Throwing Thrown Thursday Thus Thy Thyself Till Time Times Tired Tis To To-day Today Together Told
    To-morrow Tomorrow To-night Tonight Too Took Tools Topic Torn Total Totally Touched Touching Toward
    Towards Town Towns Trade Traders Traditional Traditionally Traditions Traitors Transformed Transition
    Translated Translation Travel Travellers Travelling Treason Treasury Treaties Treating Treaty Trial Tribes
    Tried Triumph Troops Trouble Troubled True Truly Trust Trusting Truth Truths Try Trying Tsar Tsarism
    Tuesday Turn Turned Turning Tush Tut Twas Twelve Twenty Twere Twice Twill Two Twould Types Typically
    Tyranny Tyrants Ultimate Ultimately Unable Unaware Uncertain Uncle Under Underneath Understand
    Understanding Undertaken Undoubtedly Unemployment Unexpected Unfortunately Unhappily Unhappy Unified Union
    Unions United Unity Universal Universe University Unknown Unless Unlike Unquestionably Unrest Until Unto
    Unwilling Up Upon Urged Urging Us Usage Use Used Useful Using Usual Usually Utilitarianism Utility Utterly
    Vaguely Valuable Value Values Vanity Variety Various Verily Verse Version Versus Very Via Victims Victor
    Victories Victory Vide View Viewed Viewing Violence Virgin Virtually Virtue Virtues Vision Visit Visiting
    Visitors Viz Vocabulary Volume Volumes Voluntarily Votes Wages Wait Waiting Wake Walk Walking Want Wanted
    Wanting War Warm Warmed Warned Warning Wars Was Wasn't Wasn’t Wasnt Wast Watching Water Waters Way Ways We
    Weak Wealth Wearing Weary Weather We'd We’d Wednesday Weeks Weight Welcome We'll We’ll Well Went We're
    We’re Were Weren't Weren’t Werent Wert We've We’ve Weve What Whatever What's What’s Whats Whatsoever When
    Whence Whenever Where Whereabouts Whereas Whereat Whereby Wherefore Wherein Whereof Whereon Where's
    Where’s Wheres Whereto Whereupon Wherever Wherewith Whether Which Whichever While Whilst Whither Whitsun
    Whitsuntide Who Whoever Whole Wholly Whom Whomever Who's Who’s Whos Whose Whosoever Why Wide Widely Will
    Wilt Winter Wisdom Wish Wishing Wit With Within Without Wits Wives Woe Woman Womanhood Women Wonderful
    Wondering Wonders Won't Won’t Wont Words Work Workers Working Workmen Works World Worldly Worse Worship
    Worst Worth Worthy Would Wouldn't Wouldn’t Wouldnt Wouldst Wow Write Writers Writing Writings Written
    Wrong Www Yahweh Ye Yea Years Yes Yesterday Yet Yon Yonder You You'd You’d You'll You’ll Youll Younger
    Youngest Your You're You’re Youre Yours Yourself Yourselves Youth You've You’ve Youve Zeal Zero Zounds
  `,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"]
  ],
  // Without the last stop.
  abbreviations: `
    § abbr abbrev Abp abr abridg abs absol Abt Abth a.c Acad a.d ad addit adj ad.loc Adm adv al Ala Ald Alexr
    Amb Amer Anm anon Apl Apoc append approx appx Apr arch Archbp assn assoc attr attrib Aufl Aug auth av ave
    avg b B.A bap Bart b.c Bd Bde Beds Benj bibl biog bk bks bldg blvd Bp Br Brig Brig-Gen Brit Bro Bros Bt &c
    c ca Calif Camb Cambs Cantab capp Capt Cdr cert cet cf cfr ch Chanc chap Chas Ches Chr chron chs Cie cir
    circ cit cl classif Cllr Cmdr Co codd col coll colloq cols Com Comdr Comm Commr comp compil Cong conj Conn
    cons constr cont contd Cor Corp corr corresp cp Cpl Ct Cttee d Danl dat D.C D.D Dec decd Decr deg Del dep
    dept Derbys Deut d.h dict dim diss dist Dr dram Drs Dut eccl Eccles Ecclus ecl econ ed ed.cit edd Edinb
    edn edns eds edu educ Edw Edwd e.g eg ellipt Enc Ency Encycl eng engr eod Eph epist epit esp Esq Esqs Esth
    etc Ex exc excl Exod extr exx Ezek f facs Feb Febr fem ff fig figs fl Fla fn fnn fo fol foll fols Fr Fredk
    freq Fri F.R.S Ft Ga Gen Geo geog geol geom Ger Germ Glos Gov Govr Govt Gr Grk Hab Hants H.E Heb Hebr
    Herts hist H.M Hon H.R.H hrsg Hse ib ibid i.e ie illus illust imperf impf impr impress inc incl indef
    indic inf inq inscr Insp inst intr intrans introd i.q Ir Isa Isl ital Jahrb Jan Jas Jer Jn Jno Jnr Joh Jon
    Jos Josh jour journ Jr jrnl Judg Jul Jun Junr Kap K.C Kgs Kt Ky l Lancs lang Lat Leics Lev lib Lieut Lincs
    liv livr Lk ll LL.D ln lns loc loc.cit Lond loq Lt Lt-Col Ltd Lt-Gen lvs m M.A Macc Maj Maj-Gen Mal Mar
    masc M.D Md mech memor Messrs metaph meth Mgr Mich Middx Minn misc Mk Mlle Mlles MM Mme Mmes Mon M.P Mr
    Mrs ms Msgr mss Mt mth Mts n Nah Nathl N.B n.d Neh N.H Nich N.J nn no nom Northants Norw nos Notts nov
    Novr n.p nr n.s num nums N.Y ob Obad obj obt occas Oct Octr O.P op op.cit opp orat ord Oreg orig o.s O.S.B
    Oxon p para paras Parl pars Penn perh pers pg pgs Ph Ph.D phil Philem philol philos phr pl pls poss pp
    P.P.S pr prec pred pref pres prev prob proc Prof Profs pron pros prov prox P.S Ps pseud Pss psych pt ptd
    Pte pts pubd publ Pvt Q.C qq.v qu quot q.v r rd recd reg rel Rep repr reprt Reps rev revd rhet R.I Richd
    Riv Robt Rom rpt R.S.V.P Rt Russ s s.a Saml sc sch sci scil Scot sculps sculpt sd sec secs Secy Sen Senr
    Sep Sept Septr seq seqq ser Sergt Sess sg Sgt sig sigg S.J s.l s.n Snr soc Som sp sq sqn sqq Sr SS St
    Staffs std Ste Str Sts subj subst sup superl supp suppl Supt surg s.v s.vv Swed syll syn t Tenn Terr Tex
    Th theor Thess Thos Thu Thur Thurs Tob tom tr trag trans transf transl transll Treas treatm trig Tue Tues
    typ u.a U.K ult U.N univ U.S U.S.A U.S.S.R usu v Va vars Vct Ven vgl vid Visct viz voc vol vols Vt vulg vv
    Weds Wilts Wis Wisd wk Wm Worcs wt Xtopher yd Yorks yr yrs z.B Zech Zeitschr Zeph
  `,
  // With and without the stop.
  honorifics: `
    Abbe Abbé Abbot Abp Abp. Adm Adm. Admiral Admirals Aga Agha Ald. Alderman Amb. Archbp. Archd. Archdeacon
    Aunt Auntie Ayatollah Babu Begum Bey Blessed Bp Bp. Br. Brig Brig. Brigadier Brigadier-General Bro.
    Brother Brothers Capt Capt. Captain Captains Card. Cit. Citizen Citizens Citoyen Citoyenne Cllr Cllr. Cmdr
    Cmdr. Col Col. Colonel Colonel-General Colonels Com. Comdr. Commander Commodore Comr. Comrade Comrades
    Constable Cornet Corporal Cousin Cpl Cpl. Cpt. Dame Deacon Deaconess Detective Dipl. Doctor Doctors Dom
    Don Dona Doña Dr Dr. Drs Drs. Effendi Ensign Esq. Father Fathers Fr Fr. Fra Frate Frau Fräulein Freiherr
    Frère Gaffer Gen Gen. General Generals Goodman Goodwife Goody Gospodin Gospodja Gov. Grandfather
    Grandmother Gunner Guru Hadji Haji Hajji Heer Herr Herren Hoca Hon Hon. Honble Honorable Honourable Imam
    Ing. Insp. Inspector Khan Ladies Lady Lic. Lieut Lieut. Lieutenant Lieutenant-Colonel Lieutenant-General
    Lieutenants Lord Lords Lt Lt. Lt-Col. Lt.-Col. Lt-Gen. Lt.-Gen. M. Madam Madame Mademoiselle Maestro Mag.
    Mahatma Mahdi Maitre Maître Maj Maj. Maj-Gen. Maj.-Gen. Major Major-General Majors Mast. Master Masters
    Maulana Mawlana Mayor Meister Mesdames Messieurs Messrs Messrs. Mevrouw Mgr Mgr. Midshipman Mirza Miss
    Misses Mister Mistress Mlle Mlle. MM. Mme Mme. Mmes Mmes. Mons. Monsieur Monsignor Mother Mr Mr. Mrs Mrs.
    Ms Ms. Msgr Msgr. Mstr. Mullah Mynheer Nurse Padre Pandit Pasha Pere Père Pres. Presbyter Prof Prof.
    Professor Professors Profs. Pte Pte. Pvt Pvt. Rab Rabbi Rear-Admiral Reb Rep. Rev Rev. Revd Revd. Reverend
    Rt Rt. Sahib Saint Sainte Saints Sardar Sec. Sen. Senhor Senhora Senor Señor Senora Señora Señorita
    Sergeant Sergt. Serjeant Sgt Sgt. Shaykh Sheik Sheikh Sheriff Shri Shrimati Sig. Signior Signor Signora
    Signori Signorina Sir Sirs Sister Sisters Smt Smt. Soeur Sœur Squire Sr Sr. Sra. Sri SS. St St. Ste Ste.
    Superintendent Supt. Swami Tovarich Tovarishch Trooper Uncle Ven. Venerable Vice-Admiral
  `,
  // Offices with a capital, trades and offices as common nouns without.
  roles: `
    Abbess | abbot | activist | actor | actress | Adjutant-General | Admiral | Advocate | agitator |
    Ambassador | Ambassadors | Ambassadress | Ameer | Amir | anarchist | anatomist | annalist |
    anthropologist | Antipope | antiquarian | antiquary | Apostle | Apostles | archaeologist | Archangel |
    Archbishop | Archbishops | Archduchess | Archduke | Archimandrite | architect | archivist | Archon |
    artist | astronomer | Astronomer Royal | Ataman | Attaché | attorney | Attorney General |
    Attorney-General | author | authoress | banker | Baron | Baroness | Baronet | Barons | barrister |
    biographer | biologist | Bishop | Bishops | bookseller | botanist | butler | Caliph | Canon | captain |
    Cardinal | Cardinals | Caudillo | Chair | Chairman | Chairwoman | Chancellor |
    Chancellor of the Exchequer | Chaplain | Chargé | Chargé d'Affaires | Chargé d’Affaires | chemist |
    Chief | Chief Justice | Chief of Staff | choreographer | chronicler | classicist | clerk | co-editor |
    co-founder | colleague | colonel | Colonial Secretary | columnist | Commandant | commander |
    Commander-in-Chief | Commissar | Commissioner | communist | composer | Comptroller | comrade | Comte |
    Comtesse | conductor | Congressman | Congresswoman | Consul | Consul General | Consul-General | Conte |
    Contessa | correspondent | Counsellor | Counselor | Count | Countess | Counts | critic | Crown Prince |
    Czar | Czarina | Dalai Lama | dancer | Dauphin | Dauphiness | Dean | Defence Minister | Defense Minister |
    Defense Secretary | Delegate | Deputies | Deputy | Deputy Chairman | Deputy Foreign Minister |
    Deputy Minister | Deputy Premier | Deputy Prime Minister | Dey | Dictator | diplomat | diplomatist |
    Director | Director-General | disciple | dissident | doctor | Doge | dramatist | draughtsman | Duce |
    Duchess | Duke | Dukes | Earl | Earls | economist | editor | Elector | Electress | emigre | Emir |
    Emperor | Empress | engineer | engraver | Envoy | Ephor | essayist | ethnologist | Evangelist | Exarch |
    explorer | Field Marshal | Field-Marshal | filmmaker | Finance Minister | financier | First Secretary |
    follower | Foreign Minister | Foreign Secretary | founder | friend | Fuehrer | Führer | general |
    General Secretary | Generalissimo | geographer | geologist | geometer | Governor | Governor General |
    Governor-General | Governors | Graf | Gräfin | grammarian | Grand Duchess | Grand Duke | Grand Mufti |
    Grand Prince | Grand Vizier | Headmaster | heretic | Hetman | High Commissioner | historian |
    Home Secretary | Hospodar | humanist | Imam | industrialist | Infanta | Infante | Intendant | inventor |
    journalist | Judge | Judges | jurist | Justice | Kaiser | Kaiserin | Khedive | King | Kings | Lama |
    Landgrave | lawyer | Leader | lecturer | Legate | lexicographer | librarian | lieutenant |
    Lieutenant-Governor | linguist | logician | Lord Advocate | Lord Chamberlain | Lord Chancellor |
    Lord Chief Justice | Lord Deputy | Lord Keeper | Lord Lieutenant | Lord Mayor | Lord Privy Seal |
    Lord Protector | Lord Treasurer | Magistrate | Maharaja | Maharajah | Maharani | Mahdi | maid | major |
    manufacturer | Marchioness | Margrave | Marquess | Marquis | Marquise | Marshal | mathematician | Mayor |
    Mayoress | merchant | metalworker | metaphysician | Metropolitan | Mikado | Military Attaché | miner |
    Minister | Minister of Foreign Affairs | missionary | Moderator | moralist | Mr. Justice | Mufti |
    musician | naturalist | navigator | Nawab | Negus | Nizam | novelist | Nuncio | officer | orator |
    organiser | organizer | orientalist | painter | Palatine | pamphleteer | Pastor | Patriarch | peasant |
    People's Commissar | People’s Commissar | philologist | philosopher | photographer | physician |
    physicist | physiologist | pianist | playwright | Plenipotentiary | Podestà | poet | Poet Laureate |
    poetess | politician | Pontiff | Pope | Popes | Postmaster-General | Praetor | preacher | Prefect |
    Prelate | Premier | President | Prime Minister | Prince | Prince Consort | Prince Elector |
    Prince Regent | Princes | Princess | Principal | printer | Prior | Prioress | Private Secretary |
    Proconsul | Procurator | professor | Prophet | Prosecutor | Protector | Provost | psychiatrist |
    psychoanalyst | psychologist | publicist | publisher | pupil | Quaestor | Quartermaster-General | Queen |
    Queen Dowager | Queen Mother | Queens | Rabbi | Raja | Rajah | Rani | Rector | reformer | Regent |
    reporter | Representative | reviewer | revolutionary | revolutionist | rhetorician | sailor | Satrap |
    scholar | schoolmaster | scientist | sculptor | Second Secretary | Secretary | Secretary of State |
    Secretary-General | Senator | Senators | sergeant | servant | Shah | Sheriff | Shogun | singer |
    socialist | sociologist | soldier | solicitor | Solicitor-General | sophist | Speaker | Spokesman |
    spokesperson | spokeswoman | Stadholder | Stadtholder | statesman | statistician | steward | Strategus |
    student | Sultan | Sultana | surgeon | teacher | terrorist | Tetrarch | theologian | Third Secretary |
    translator | traveler | traveller | Treasurer | Tribune | Tsar | Tsarevich | Tsarina | Tsaritsa | Tsars |
    tutor | Tzar | Under Secretary | Under-Secretary | Undersecretary | Vicar | Vice President |
    Vice-Chairman | Vice-Chancellor | Vice-Consul | Vice-Premier | Vice-President | Vicereine | Viceroy |
    Vicomte | Vicomtesse | violinist | Viscount | Viscountess | Vizier | Voivode | War Minister | Warden |
    worker | writer | zoologist
  `,
  particles: `
    af al av ben bin bint da dal dalla de degli dei del della delle dello den der des di dos du el ibn la las
    le los ter van vom von zu zum zur
  `,
  suffixes: `
    1st | 2nd | 3rd | B.A. | BA | Bart | Bart. | B.D. | Bt | Bt. | C.B. | C.B.E. | CBE | C.M.G. | D.D. | DD |
    D.Litt. | D.Phil. | D.S.O. | Esq | Esq. | Esquire | fils | F.R.C.S. | F.R.S. | FRS | F.S.A. | I | II |
    III | IV | IX | Jnr | J.P. | Jr | Jr. | Jun | Jun. | Junior | Junr. | K.C. | KC | K.C.B. | K.C.M.G. |
    K.G. | Kt | Kt. | Litt.D. | LL.B. | LL.D. | LLD | M.A. | MA | M.B.E. | MBE | M.D. | MD | M.P. | MP |
    O.B.E. | OBE | O.F.M. | O.P. | O.S.B. | P.C. | pere | père | Ph.D. | PhD | Q.C. | QC | R.A. | RA | R.N. |
    RN | Sen | Sen. | Senior | Senr. | S.J. | SJ | Snr | Sr | Sr. | S.T.P. | the Apostate | the Apostle |
    the Bald | the Baptist | the Bold | the Confessor | the Conqueror | the Cruel | the Eighth | the Elder |
    the Evangelist | the Fair | the Fat | the Fifth | the First | the Fourth | the Good | the Great |
    the Impaler | the Lame | the Lionheart | the Magnificent | the Martyr | the Pious | the Second |
    the Seventh | the Sixth | the Terrible | the Third | the Unready | the Venerable | the Wise |
    the Younger | V | V.C. | VC | VI | VII | VIII | X | XI | XII | XIII | XIV | XIX | XV | XVI | XVII |
    XVIII | XX | XXI | XXII | XXIII
  `,
  givenNames: `
    Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdul Abdulaziz Abdulhamid Abdullah Abdurrahman Abdyl
    Abeba Abel Abigail Abner Abraham Abram Absalom Achille Achim Ada Adalbert Adam Adela Adéla Adelaide Adele
    Adeline Adem Aditya Adnan Adolf Adolfo Adolph Adolphe Adriaan Adriaen Adrian Adriana Adriano Adrien
    Aegidius Aelius Aemilius Aert Afif Afonso Agafya Agatha Agathe Agim Agnes Agnès Agnieszka Agostinho
    Agostino Agrafena Agrippa Agrippina Agustin Agustín Ahasuerus Ahmad Ahmadou Ahmed Ahmet Aidan Aileen Aimé
    Aimée Aino Aisha Ajay Ajit Akaki Akaky Akbar Akhil Akihito Akim Akio Akira Akram Aksel Akulina Alaa Alain
    Alan Alaric Alasdair Alauddin Alban Albert Alberta Albertine Alberto Albrecht Alcide Aldo Aldous Alec
    Aleixo Alejandra Alejandro Alek Aleks Aleksandr Aleksandra Aleksandrs Aleksei Aleksey Alessandra
    Alessandro Alessio Alexander Alexandr Alexandra Alexandre Alexandros Alexandrovich Alexandrovna Alexei
    Alexey Alexeyevich Alexios Alexis Alexius Alf Alfons Alfonso Alfred Alfredo Algernon Algirdas Ali Alice
    Alicia Alisa Alison Alistair Alkis Alla Allan Allen Alma Alois Alojz Alojzy Alonso Aloys Aloysie Aloysius
    Alphonse Althea Alvar Alvaro Álvaro Alvin Alvise Alwyn Alyona Alyosha Amabel Amadeo Amadou Amalie Amand
    Amanda Amaro Amartya Ambrose Ambroży Amédée Amedeo Amelia Amélie Américo Amerigo Amilcar Amílcar Amin
    Amina Amit Amitabh Amitav Ammar Amos Amrita Amy Ana Anabela Anacleto Anand Ananda Anastas Anastasia
    Anastasios Anatol Anatole Anatoli Anatoliy Anatoly Anders Andonis André Andrea Andreas Andrée Andrei
    Andres Andrés Andrew Andrey Andreyevich Andreyevna Andries Andrij Androulla Andrusha Andrzej Andy Aneta
    Anfisa Ange Angel Ángel Angela Angèle Angelica Angelina Angélique Angelo Angelos Angus Aníbal Anicet Anil
    Anisim Anisya Anita Anjali Anke Ann Anna Annabel Annabella Annabelle Anne Anneke Anneliese Annemarie
    Annette Annie Annika Annis Anselm Anselmo Ansgar Antal Antanas Anthea Anthony Antip Antoine Antoinette
    Anton Antonella Antoni Antonia Antonietta Antonín Antonina Antonino Antonio António Antônio Antonios
    Antonius Antony Antti Anwar Anya Aparna Apollinaire Apollon Apostolos April Aquiles Arabella Araceli Aram
    Aravind Arben Archibald Archie Ariadne Ariane Arie Arif Arina Aris Aristide Arjun Arkadi Arkady Arkhip
    Arlene Armand Armande Armando Armindo Arnaldo Arnaud Arne Arnim Arnold Arpad Árpád Arrigo Arsène Arsenio
    Arshile Art Arta Artemy Arthur Arthus Artur Arturo Artyom Arun Aruna Arundhati Arvid Arvīds Arvo Asa Åsa
    Asad Asaph Asbjørn Åse Asghar Asher Ashley Ashok Ashot Ashraf Asim Askar Asma Asoka Astrid Atal Ataullah
    Athanase Athanasios Athelstan Athina Attila Attilio Aubrey Audrey August Augusta Auguste Augustin
    Augustine Augusto Augustus Aulus Aung Aurel Aurelia Aurélie Aurélien Aurelio Aurobindo Aurora Aurore
    Austin Ava Avdotya Avel Averil Avery Avni Avram Avril Axel Ayesha Aylmer Ayman Azariah Azem Aziz Aziza
    Azzam Baburao Baccio Bahadur Bahram Bajram Bakr Balaji Balbino Baldassare Baldwin Balram Baltasar
    Balthasar Balthazar Bankim Bankole Baptiste Barack Barbara Bärbel Bardhyl Barnabas Barnaby Barney Barry
    Bart Bartel Barthélemy Bartholomew Bartolome Bartolomé Bartolomeo Bartolommeo Baruch Bashar Bashir Basil
    Basilio Bassam Bastian Bastien Bathsheba Battista Bayezid Beate Beatrice Beatrix Becky Bedřich Bela Béla
    Belinda Bella Belle Beltrán Ben Benaiah Benazir Benedetta Benedetto Benedict Bénédicte Benedikt Bengt
    Beniamino Benigno Benita Benito Benjamin Benjamín Bennett Benny Benoit Benoît Benozzo Bento Benvenuto
    Beqir Berenice Bérénice Bernabé Bernadette Bernal Bernard Bernardim Bernardin Bernardino Bernardo Bernd
    Berndt Bernhard Bernice Bernie Bernt Bert Bertha Berthe Berthold Bertie Bertolt Bertram Bertrand Beryl
    Besim Besnik Bess Bessie Beth Betsey Betsy Bettie Bettino Betty Beulah Beverley Beverly Bevis Bhagat
    Bhagwan Bharat Bhim Bhimrao Bhupendra Biagio Bianca Biddy Bilal Bill Billy Bimal Bingnan Bipin Birger
    Birgit Birgitta Bjarne Björn Bjørn Björnstjerne Bjørnstjerne Blaise Blanche Blas Blaž Boaz Bob Bobby
    Bocheng Boda Bodo Bogdan Boguslaw Bogusław Bohdan Bohumil Bohuslav Bojan Boleslav Boleslaw Bolesław
    Bonaventura Boniface Bonifacio Bonifaz Bonnie Booker Børge Boris Borisav Borislav Börje Borko Borya
    Boubacar Boutros Boyd Bożena Božena Božidar Brad Bradley Brandon Branimir Branislav Branko Brenda Brendan
    Brent Brett Brian Bridget Brigid Brigitte Brita Bronislav Bronislaw Bronisław Bronisława Bronwen Brooke
    Bruce Bruna Brunhilde Bruno Bryan Bryce Buddhadeb Bujar Bülent Burhan Burkhard Burkhardt Byron Caecilius
    Caetano Caius Caleb Calixto Calpurnia Calpurnius Calvin Camilla Camille Camillo Camilo Candace Candice
    Cândido Carin Carl Carla Carlo Carlos Carlotta Carmela Carmelo Carmen Carmencita Carol Carole Caroline
    Carolus Carolyn Carrie Carsten Cary Časlav Caspar Casper Cassandra Cassius Catalina Caterina Catharine
    Catherine Cathy Cecco Cecil Cécile Cecilia Cecily Cedric Cees Ceferino Celeste Céleste Célestin Célestine
    Celia Célimène Celso Cemal Césaire César Cesare Cevdet Cezary Chad Chaim Chandra Chandran Chantal
    Charalambos Charilaos Charity Charles Charley Charlie Charlot Charlotte Charu Chaya Cheikh Chelsea
    Chengyuan Chengzhi Cherry Cheryl Chester Chiang Chiara Chi-chao Chimamanda Chinua Chittaranjan Chloe
    Chong-il Chris Christa Christabel Christel Christiaan Christian Christiana Christiane Christina Christine
    Christoph Christophe Christopher Christophorus Christos Christy Chukwuemeka Chunqiao Cindy Cipriano
    Ciriaco Cissy Claes Claire Clara Clarence Claribel Clarissa Clark Claud Claude Claudia Claudio Claudius
    Claus Clem Clémence Clemency Clemens Clement Clément Clemente Clementina Clementine Cliff Clifford Clifton
    Clint Clinton Clive Clodius Clotilde Clyde Cnaeus Cneius Coenraad Colas Colette Colin Colleen Colm
    Coluccio Concepción Concetta Conchita Condoleezza Congwu Connie Connor Conor Conrad Constance Constantia
    Constantin Constantine Constantinos Consuelo Cora Coral Coralie Cordelia Corentin Corin Corinna Corinne
    Cornelia Cornelis Cornelius Corrado Cosette Cosimo Costantino Costanza Costas Craig Cressida Crispin
    Cristina Cristobal Cristóbal Cristoforo Crystal Curtis Cuthbert Cynthia Cyprien Cyril Cyrille Cyrus
    Czeslaw Czesław Dadabhai Dae-jung Dag Dagmar Daisaku Daisetz Daisy Dale Dalibor Dámaso Damian Damiano
    Damião Damien Damir Damodar Dan Dana Danica Daniel Daniele Danièle Danielle Danila Danilo Danny Danuta
    Daphne Daria Dario Darius Darko Darrell Darren Darryl Darwish Darya Daud Dave David Davide Davor Davy Dawn
    Dawood Dean Debbie Deborah Debra Decimus Deepak Dehuai Deirdre Dejan Delia Delilah Delphine Demetrio
    Demyan Denis Denise Dennis Denzil Derek Dermot Derrick Desanka Desdemona Desiderius Désiré Désirée Desmond
    Despina Detlef Detlev Devaki Dexter Dezhao Dezső Dhananjay Dhimitër Diana Diane Dick Didier Dido Diego
    Dieter Diethelm Dietmar Dietrich Dieudonné Digby Dihua Dilip Dimitar Dimitra Dimitri Dimitrije Dimitrios
    Dimitris Dimitry Dinah Dinis Dino Dinu Diogo Dionisio Dionysios Dipankar Dirck Dirk Djamila Dmitri
    Dmitrievich Dmitriy Dmitry Dobrica Dobrivoje Dobroslav Dolly Dolores Domenica Domenico Domingo Dominic
    Dominick Dominik Dominique Domitila Domitius Don Donald Donatella Donato Dongxing Donovan Dora Dorcas
    Doreen Dorian Doris Dorota Dorothea Dorothee Dorothy Dositej Doug Douglas Dov Dragan Dragica Dragiša Drago
    Dragoljub Dragomir Dragoslav Dragutin Draško Draza Draža Drew Drita Dritan Dritëro Drusilla Duane Duarte
    Dubravka Duccio Dudley Dulcie Duncan Dunstan Dunya Dusan Dušan Dušanka Dustin Duxiu Dvora Dwarkanath
    Dwayne Dwight Dylan Džemal Eamon Earle Ebenezer Eberhard Ebrahim Eça Eckart Eckhard Eckhart Ed Edda Eddie
    Eddy Edeltraud Edgar Edgard Edith Edmé Edmond Edmund Edmundo Edna Edoardo Edouard Édouard Edric Eduard
    Eduardo Edvard Edvin Edward Edwin Edwina Eelco Eero Effie Efim Efraim Egbert Egil Egon Ehrenfried Ehsan
    Eiji Eileen Einar Eino Eirik Eisaku Eitan Ekaterina Elaine Eldad Eldred Eleanor Eleanora Eleazar Electra
    Elefterios Eleftherios Elek Elena Eleni Éléonore Elfrida Elfriede Eli Elias Elías Élie Eliezer Elihu
    Elijah Elin Elinor Elio Eliot Eliphalet Elisa Elisabeth Élisabeth Elisabetta Elise Élise Elisée Élisée
    Elisha Eliyahu Eliza Elizabeth Elizaveta Elkanah Elke Ella Ellen Ellie Elliot Elliott Ellis Elmar Elmer
    Elof Eloi Éloi Eloise Éloïse Elsie Elspeth Elton Elvira Elvis Elzbieta Elżbieta Emanuel Emanuela Emanuele
    Emeka Emelyan Emery Emil Emile Émile Emilia Emilian Emiliano Emilie Émilie Emilio Emily Emin Emina Emlyn
    Emma Emmanuel Emmanuelle Emmeline Emmett Emomali Emre Encarnación Endre Engelbert Enid Enis En-lai Enlai
    Enoch Enos Enrica Enrico Enrique Enver Enzo Ephraim Erasmus Ercole Erdal Erhard Eric Erica Erich Erick
    Erik Erika Erland Erling Ermanno Ermete Erna Ernest Ernestine Ernesto Ernie Ernő Ernst Errol Ertuğrul
    Erwin Erzsébet Esad Esaias Esau Esbjörn Esme Esmeralda Esmond Esperanza Essam Esteban Estelle Estêvão
    Estève Esther Estrella Ethan Ethel Ethelbert Ethelred Ethelwulf Etienne Étienne Etta Ettore Eudes Eudora
    Eugen Eugene Eugène Eugenia Eugenie Eugénie Eugenio Eunice Euphemia Eusebio Eustace Eustacia Euthymios Eva
    Evan Evander Evangeline Evangelos Evariste Évariste Evdokia Eve Evelina Eveline Evelyn Everard Everett
    Evgeni Evgenia Evgeny Evita Ewa Ewald Ewan Ewen Ezekiel Ezequiel Ezer Ezio Ezra Fabien Fabio Fabius
    Fabrice Fabrizio Facundo Fadil Fahd Fahmi Faisal Faith Fakhri Fanchon Fanny Fantine Farid Farida Farouk
    Faruk Fatima Fatma Fatmir Fatos Faustina Fausto Fawzi Fay Fazil Federica Federico Fedor Fedora Fedya
    Felice Felicia Félicien Félicité Felicity Feliks Felipe Felix Félix Fenimore Feodor Feofan Ferdinand
    Ferdinande Ferdinando Ferenc Fereydun Fergus Ferid Fermín Fernán Fernand Fernande Fernando Fernão Feroz
    Feroze Ferruccio Fethi Fevzi Fidel Fikret Filip Filipp Filippa Filippo Finn Fiona Fiorella Fiqret Firmin
    Fitzgerald Fitzroy Fitzwilliam Flavia Flavio Flavius Flora Florbela Florence Florencio Florent Florentino
    Florian Floris Florrie Floyd Folke Forrest Fotini Fotis Foulques Frances Francesca Francesco Francine
    Francis Francisca Francisco Franciscus Franciszek Franck Franco François Françoise Franjo Frank Frankie
    Franklin Frans Frantisek František Františka Frantz Franz Franziska Fraser Frauke Fred Freda Freddie
    Freddy Frederic Frédéric Frederica Frederick Fredrik Fredrika Fridericus Fridolin Fridtjof Frieda
    Friederike Friedhelm Friedrich Frigyes Frithiof Frits Fritz Frode Fructuoso Fuad Fuchun Fulgencio Fulke
    Fulvio Fumimaro Furius Fyodor Fyodorovich Gabino Gabor Gábor Gabriel Gabriela Gabriele Gabriella Gad
    Gaetano Gail Gaius Galeazzo Galileo Gamal Gamaliel Ganesh Garcilaso Gareth Garret Garrett Garrick Garth
    Gary Gaspar Gáspár Gaspard Gaspare Gasparo Gaston Gauri Gautam Gauthier Gautier Gavin Gavriil Gavrila
    Gavrilo Gawain Gayatri Gebhard Geert Geertruida Gemma Gene Genevieve Geneviève Gennadi Gennady Gennaro
    Geoff Geoffrey Geoffroy Georg George Georges Georgette Georgi Georgiana Georgie Georgina Georgios Georgius
    Georgy Gerald Geraldine Gerard Gérard Gerardus Gerasim Gerbrand Gerd Gerda Gerhard Gerhardt Gerhart
    Gerlinde Germain Germaine Gérome Geronimo Gerrit Gerry Gershom Gershon Gert Gertrud Gertrude Gervais
    Gervase Gervasio Getúlio Gevorg Geza Géza Ghassan Ghazi Gheorghe Ghislaine Ghulam Giacinta Giacinto
    Giacomo Giambattista Giammaria Gian Gianbattista Giancarlo Gianfranco Gianluca Gianna Gianni Giannis
    Gideon Gijsbert Gil Gilbert Gilberte Gilberto Giles Gill Gilles Gillian Gino Giordano Giorgia Giorgio
    Giorgos Giovanna Giovanni Giraud Girolamo Gisela Gisèle Giuditta Giulia Giuliana Giuliano Giulietta Giulio
    Giuseppe Giuseppina Giustino Gjergj Gjon Gjovalin Gladys Glafira Gleb Glen Glenda Glenn Gloria Glynis
    Gnaeus Godefroy Godehard Godfrey Godwin Gojko Golda Goldwin Gonçalo Gonzague Gonzalo Gopal Gopala Goran
    Göran Gordana Gordon Gösta Gottfried Gotthilf Gotthold Gottlieb Gottlob Götz Govert Govind Govinda Grace
    Graciela Graeme Graham Grant Granville Grazia Graziano Grażyna Greg Grégoire Gregor Gregorio Gregory Greta
    Gretchen Grete Gretel Greville Griffith Grigori Grigorievich Grigoris Grigoriy Grigory Griselda Grisha Gro
    Grover Grusha Grushenka Grzegorz Guadalupe Gudmund Gudrun Gudula Guenther Guglielma Guglielmo Guido
    Guilelmus Guilielmus Guillaume Guillermo Guinevere Gulielmus Gunhild Gunilla Gunnar Günter Gunther Günther
    Guofeng Guoqing Gustaf Gustav Gustave Gustavo Guthrie Gutierre Guy Gwen Gwendolen Gwendolyn Gwilym Gwyneth
    György Gyula Haakon Habib Hadi Hafez Hafiz Hagar Haidar Haile Haim Hajime Hajredin Hakan Håkan Hakim Hakon
    Hal Halfdan Halide Halil Halim Halina Halldór Hallvard Hamdi Hamid Hamilton Hamish Hamo Hamza Hana Hani
    Hank Hanna Hannah Hanne Hannelore Hannes Hanqing Hans Hans-Christian Hans-Dietrich Hansel Hans-Georg
    Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Peter Haralambos Harald Hardy Hari Harilaos Harish Harold Haroun
    Harriet Harriett Harris Harrison Harro Harry Hartley Hartmut Hartwig Haruki Harvey Hasan Hashim Hassan
    Hatem Hatice Hattie Hayao Haydar Hayder Hayyim Hazel Heathcliff Heather Hector Héctor Hedda Hedvika Hedwig
    Heidi Heike Heikki Heiko Heiner Heinrich Heinz Heinz-Dietrich Heitor Helen Helena Hélène Helga Helge Helle
    Hellmut Hellmuth Helmer Helmut Helmuth Héloïse Hemant Hendrick Hendrik Hendrikje Henning Henri Henricus
    Henrietta Henriette Henrik Henrique Henry Henryk Hephzibah Herb Herbert Herbertus Hereward Heribert
    Heriberto Herman Hermann Hermia Hermine Hermione Hernán Hernando Herta Hervé Hervey Hester Hetty Heydar
    Hezekiah Hideki Hideo Hideyoshi Hieronim Hieronymus Hikmet Hilaire Hilario Hilary Hilda Hilde Hildegard
    Hildegarde Hinrich Hippolyte Hiram Hirobumi Hirohito Hiroshi Hisham Hjalmar Holger Holly Homer Hongwen
    Honor Honora Honoré Honoria Honorine Hope Horace Horacio Horatio Horatius Horst Hortense Hortensia Hosea
    Hosni Houari Hovhannes Howard Howell Hristo Hryhorii Hsiao-ping Hsien-nien Huaqing Hubert Hudson Huey Hugh
    Hughie Hugo Hugues Huig Humbert Humberto Humphrey Humphry Husain Husayn Hussein Hyacinthe Hyman Hynek
    Hysen Iain Ian Ibrahim Ichabod Ichiro Ida Idris Idriz Ieyasu Ignac Ignace Ignacia Ignacio Ignacy Ignat
    Ignatius Ignaty Ignazio Igor Ikram Ilaria Ilham Ilia Ilie Ilija Ilir Ilse Il-sung Ilya Ilyich Imad Imelda
    Immanuel Immo Imogen Imran Imre Inácio Inder Indira Ines Inés Inez Inga Inge Ingeborg Ingemar Inger Ingmar
    Ingo Ingrid Ingvar Inigo Íñigo Innocenzo Ioan Ioanna Ioannes Ioannis Iohannes Ion Iosif Iosip Ippolit
    Ippolito Ira Irakli Irene Irina Irini Iris Irmgard Irvin Irvine Irving Irwin Isaac Isaack Isabeau Isabel
    Isabella Isabelle Isaiah Isak Isambard Isham Ishaq Ishmael Ishwar Isidor Isidore Isidorus Isidro Iskander
    Ismael Ismail Ismet İsmet Isobel Isolde Isoroku Israel Issachar Istvan István Italo Ittai Itzhak Iulian
    Iuliu Ivan Ivana Ivanovich Ivanovna Ivar Ivo Ivor Ivy Izidor Izzat Izzet Jaakko Jaan Jaap Jabez Jacek
    Jacinta Jacinto Jack Jackie Jackson Jacob Jacoba Jacobus Jacopo Jacquelin Jacqueline Jacques Jadranka
    Jadwiga Jafar Jagadish Jagdish Jagjivan Jai Jaime Jake Jakob Jalal Jamal James Jamie Jamil Jamila Jamsetji
    Jamshed Jan Jana Jane Janet Janez Janice Jânio Janis Jānis Jano Janos János Jan-Pieter Janusz Jared
    Jarmila Jarmo Jaromír Jaroslav Jaroslaw Jarosław Jarvis Jason Jasper Javad Javed Javier Jawaharlal Jay
    Jayant Jayaprakash Jean Jean-Baptiste Jean-Bertrand Jean-Claude Jean-François Jeanie Jean-Jacques
    Jean-Louis Jean-Luc Jean-Marie Jean-Michel Jeanne Jeannette Jeannot Jean-Paul Jean-Pierre Jeb Jed Jedediah
    Jeff Jefferson Jeffery Jeffrey Jeffry Jehiel Jehoiada Jelena Jelisaveta Jem Jemima Jennie Jennifer Jenny
    Jenő Jens Jeppe Jeremiah Jeremy Jermyn Jerome Jérôme Jerónimo Jerry Jerusha Jerzy Jeshua Jesper Jess
    Jessamine Jesse Jessica Jessie Jesús Jethro Jezebel Jiabao Jianguo Jianying Jiddu Jill Jim Jimmie Jimmy
    Jingsheng Jingwei Jinping Jintao Jiri Jiří Jiro Jo Joab Joachim Joan Joanna Joanne Joannes Joao João
    Joaquim Joaquin Joaquín Job Jobst Jocasta Jocelyn Jochem Jochen Jock Jodie Joe Joel Joël Joëlle Joey Johan
    Johann Johanna Johannes John Johnnie Johnny Jomo Jon Jonadab Jonah Jonas Jonathan Jong-il Jong-un Jonny
    Joost Jordan Jörg Jorge Jorgen Jørgen Jorginho Joris Jorma Jörn Jørn Jose José Josef Josefa Josefina
    Joseph Josephine Joséphine Josephus Josette Josh Joshua Josiah Josias Josie Josip Jost Josué Jotham Jovan
    Jovanka Joy Joyce Jozef Józef Jozsef József Juan Juana Juanita Juanito Judah Jude Judith Judy Juergen
    Juhani Juho Jukka Jules Julia Julian Julián Juliana Julianus Julie Julien Julienne Juliet Julieta Juliette
    Julio Julius Juliusz June Jun'ichirō Jun’ichirō Junichiro Junius Juozas Juraj Jure Jürgen Jurij Jurriaan
    Juscelino Jussi Justin Justina Justine Justo Justus Jutta Jyoti Kaare Kaarlo Kabir Kadri Kai Kailash
    Kai-shek Kaj Kakuei Kalevi Kalle Kalliope Kálmán Kalyan Kamal Kamala Kamil Kanhaiya Kapiton Karan Kareem
    Karel Karen Karim Karin Karl Karla Karl-Heinz Karlheinz Karlis Kārlis Karol Karolina Károly Karp Karsten
    Kaspar Kassim Kasturba Katarina Katarína Kate Katerina Katharine Kathe Käthe Katherine Kathleen Kathryn
    Kathy Katie Katina Katja Katrina Katy Katya Kay Kazimierz Kazimir Kazuo Keiko Keith Kelvin Kemal Ken
    Kendall Kenelm Kenji Kenneth Kenny Kenrick Kent Kenzaburo Kenzaburō Kenzo Keqiang Kermit Kerry Kerstin
    Ketevan Keturah Kevin Keziah Khadija Khaled Khalid Khalil Khariton Khurshid Kieran Kim Kimberly Kira Kiran
    Kiril Kirill Kirk Kirsten Kishore Kit Kitty Kiyoshi Kjell Klaas Klara Klaus Klavdia Klemens Klement Klim
    Kliment Knud Knut Kōbō Koci Koçi Kofi Koji Kojo Kole Koloman Kolya Kondrat Konrad Konrád Konstantin
    Konstantina Konstantinos Konstantins Konstanty Konstanze Kosta Kostas Kostis Kostya Krešimir Krishna
    Kristaq Kristian Kristijan Kristina Kristo Kristoffer Krsto Krystyna Krzysztof Kumar Kuno Kuo-feng Kurt
    Kusum Kuzma Kwame Kwesi Kyle Kyriakos Lachlan Laetitia Laila Lajos Lakshman Lalit Lamar Lambert Lamberto
    Lana Lance Lancelot Langston Lanny Larisa Larissa Larry Lars Lata Latif Launcelot Laura Laure Lauren
    Laurence Laurens Laurent Laurentius Laurette Laurie Laurits Lavinia Lavr Lavrenti Lavrentii Lavrenty
    Lawrence Lawrie Layla Lazar Lazare Lázaro Lazarus Lazzaro Léa Leah Leander Léandre Leandro Leberecht Lech
    Lee Leib Leif Leigh Leila Lekë Lembit Lemuel Len Lena Lenchen Leni Lennart Lennox Lenny Leo Leocadia Leon
    Léon Leonard Léonard Leonardo Leonhard Leonid Léonie Leonor Leonora Leonty Leopold Léopold Leopoldo Leoš
    Leposava Leroy Lesley Leslie Lester Leszek Letitia Lettice Letty Lev Levi Levon Lew Lewis Lex Leyla Liam
    Liaquat Libby Lidia Lidija Liesel Lieselotte Lijun Lilian Liliane Lilias Lillian Lillie Lilly Lily Linda
    Lindsay Linus Lionel Liri Lisa Lisan Lisbeth Lisette Liubov Livia Liviu Livius Liz Liza Lizaveta Lizzie
    Lizzy Ljiljana Ljuba Ljubica Ljubisa Ljubiša Ljubomir Ljudevit Ljudmila Llazar Llewellyn Llewelyn Lloyd
    Lodewijk Lodovico Loïc Lois Lola Lorenz Lorenzo Lorna Lorne Lorraine Lothar Lotte Lottie Lou Louis Louisa
    Louise Louison Loukas Lowell Lubomir Luc Luca Lucas Lucasta Luchino Lucia Lucía Lucian Luciano Lucien
    Lucienne Lucile Lucilius Lucilla Lucille Lucinda Lucio Lucius Lucjan Lucretia Lucrezia Lucy Luděk Ludmila
    Ludmilla Ludolf Ludovic Ludovica Ludovico Ludovicus Ľudovít Ludvik Ludvík Ludwig Ludwik Luigi Luigia Luigj
    Luis Luís Luisa Luise Luiz Luka Lukas Łukasz Luke Lulu Lutfi Luther Lutz Luz Lyall Lydia Lydie Lygia Lyman
    Lyndon Lynette Lynn Lytton Lyuba Lyubov Lyudmila Maarten Mabel Macedonio Maciej Mack Madan Maddalena
    Maddox Madeleine Madeline Madelon Madge Madhav Madhu Madhuri Magdalena Magdalene Maggie Magne Magnhild
    Magnus Mahadev Mahathir Mahbub Mahendra Mahesh Mahmoud Mahmud Mahmut Maisie Maja Majid Makar Makis Makoto
    Maksim Maksimilian Malachi Malachy Malati Malcolm Malgorzata Małgorzata Malin Malka Mamie Manasseh Manfred
    Manik Manius Manley Manlio Manlius Manmohan Manoel Manoj Manolis Manolo Manon Manos Mansour Mansur Manuel
    Manuela Marc Marc-Antoine Marcantonio Marceau Marcel Marceline Marcelino Marcella Marcelle Marcello
    Marcelo Marcia Márcio Marco Marcos Marcus Mareike Marek Marfa Margaret Margareta Margarete Margarethe
    Margarita Margery Margherita Margit Margot Margret Marguerite Maria María Mariah Marian Mariana Marianna
    Marianne Mariano Marie Mariette Marija Marijan Marijke Marilyn Marin Marina Marinette Marinko Mario Mário
    Marion Marisol Marius Mariusz Mariya Marjorie Marjory Mark Marko Markos Markus Marlene Marlon Marmaduke
    Marsha Marshall Marsilio Marta Marten Martha Marthe Martial Martim Martin Martín Martina Martine Martinus
    Martyn Marvin Marwan Mary Marya Maryam Masako Masao Masaru Masha Maso Masoud Massimo Massoud Matej Mateja
    Mateo Mateusz Mathias Mathieu Mathilda Mathilde Mathurin Matías Matija Matilda Matilde Matryona Matt
    Matteo Matthaeus Matthäus Mattheus Matthew Matthias Matti Mattia Mattie Matvei Matvey Matyas Mátyás Maud
    Maude Mauno Maura Maureen Maurice Mauricio Maurille Maurits Maurizio Mauro Mavra Max Maxence Maxim Maxime
    Maximilian Maximilien Máximo Maxwell May Maya Mechthild Medgar Meera Meg Megan Meghnad Mehdi Mehitabel
    Mehmed Mehmedalija Mehmet Meinhard Meir Mel Melania Melanie Mélanie Melchior Melchor Melina Melinda
    Melissa Melville Melvin Melvyn Menachem Menahem Mendel Mendele Mengistu Menno Merab Mercedes Mercédès
    Mercy Meredith Meriel Merlin Merrill Mervyn Mesut Micaela Micah Michael Michaela Michel Michele Michèle
    Micheline Michelle Michio Mick Mickey Midhat Mieczyslaw Mieczysław Miguel Mihai Mihail Mihailo Mihajlo
    Mihal Mihalis Mihaly Mihály Mijat Mika Mikael Mikalai Mike Mikhail Mikhailo Mikhailovich Mikhailovna
    Mikica Mikis Mikkel Miklos Miklós Mikola Mikołaj Mikuláš Mila Milada Milagros Mildred Milena Miles Mileva
    Milica Milivoj Milivoje Miljenko Millicent Millie Milly Milo Miloje Milorad Milos Miloš Miloslav Milovan
    Milton Milutin Mimi Mina Minerva Mingyang Minna Minnie Mino Minoru Mira Miran Miranda Mircea Mireille
    Mirella Miriam Mirjana Mirko Miro Miroslav Miroslava Mirosław Mischa Misha Mitch Mitchell Mitja Mitrofan
    Mitrush Mitsuko Mitya Mladen Mobutu Modest Modeste Modibo Mogens Mohamad Mohamed Mohammad Mohammed Mohan
    Mohandas Mohini Mohsen Moira Moise Moïse Moisés Moishe Moll Mollie Molly Momčilo Momir Mona Moni Monica
    Monique Monroe Montagu Montague Monty Morarji Mordecai Morgan Morihei Moritz Morley Morris Mort Morten
    Mortimer Moša Moses Moshe Motilal Motke Mounir Mourad Moussa Mstislav Muammar Mubarak Muhammad Muhammed
    Muhsin Mukesh Mulk Mulraj Mumtaz Mungo Munir Murad Murat Murdoch Muriel Murray Musa Musine Mustafa
    Mustapha Muthu Muzaffar Mykhailo Mykola Myles Myra Myron Myrtle Myslim Nabil Nadežda Nadezhda Nadia Nadine
    Naftali Naguib Nahman Nahum Nai-chi Naim Najib Namik Nan Nance Nancy Nanda Nándor Nanette Naomi Naoto
    Naphtali Narasimha Narayan Narayana Narcisse Nardo Narendra Naresh Nasir Nastasya Nastya Nat Natalia
    Natalie Natalya Natasha Nathalie Nathan Nathanael Nathaniel Natsume Natwar Navin Nawaz Nazim Nazir Nâzım
    Ndre Neal Nebojša Nechama Necip Necmettin Ned Nedeljko Nehemiah Neil Nell Nellie Nello Nelly Nelson Nenad
    Nepomuk Nerissa Nessie Nesti Nestor Nettie Nevena Nevil Nevill Neville Newton Nexhmije Ngugi Ngũgĩ Niall
    Nicanor Niccolo Niccolò Nicholas Nick Nicky Nicodemus Nicol Nicola Nicolaas Nicolae Nicolas Nicolás
    Nicolaus Nicole Nicolette Nicolò Niels Nieves Nigel Nikanor Nikephoros Nikhil Nikica Nikifor Nikiforos
    Nikita Nikitich Nikodim Nikola Nikolaevich Nikolaevna Nikolai Nikolaos Nikolaus Nikolay Nikolina Nikos
    Nils Nina Ninian Nino Ninon Nirad Niranjan Nirmala Nkosazana Nnamdi Noah Noam Nobunaga Nobuo Nobusuke
    Nodar Noe Noel Noël Noémi Noémie Nora Norah Norbert Noreen Norma Norman Norris Norton Nouri Novak Nuno
    Nuño Nunzio Nuri Nursultan Obadiah Obafemi Obrad Octavia Octavio Octavius Oddvar Odette Odhise Odile
    Odilon Odysseas Ogden Oginga Ognjen Oksana Olaf Olaus Olav Olavi Oldrich Oldřich Ole Oleg Oleksandr Olena
    Olenka Olga Olive Oliver Olivia Olivier Olli Ollie Olof Oluf Olusegun Olya Olympe Omar Onésime Onorio
    Ophelia Oprah Orazio Orest Oreste Orlando Orsola Orson Ortwin Orville Osama Osamu Osbert Osborn Osborne
    Oscar Osip Oskar Osman Osmond Osmund Oswald Oswalt Oswin Otakar Otar Otávio Othman Otho Otis Otmar Otokar
    Ottavio Ottilie Ottmar Otto Ottó Ottokar Ottoline Ottone Oudin Ouen Ovadia Ove Ovidiu Owen Øystein Oz
    Paavo Pablo Paco Paddy Padma Padraic Pafnuty Pál Palmiro Paloma Pamela Panagiotis Panayiotis Pancho
    Pandeli Pandora Panos Pansy Pantaleone Panteleimon Paola Paolo Parfyon Parvez Parviz Pascal Pascale
    Paschal Pascual Pashko Pasquale Pat Patience Patrice Patricia Patrick Patrik Patsy Patty Paul Paula
    Paulette Paulin Paulina Pauline Paulo Paulus Pavel Pavle Pavlo Pavlos Pavlovich Pavlovna Pawel Paweł Paz
    Pearl Peder Pedro Peg Peggy Pehr Peiyuan Pekka Pelageya Pelham Pelle Pencho Penelope Pengfei Penny Pentti
    Pepe Per Percival Percy Perdita Peregrine Pernille Pero Perrin Perrine Perry Persis Petar Pete Peter Péter
    Petko Petr Petra Petraq Petre Petrit Petro Petronella Petros Petrovich Petrovna Petru Petrus Petrushka
    Petter Petya Phil Philemon Philibert Philip Philipp Philippa Philippe Philippus Phillip Phillis Philomena
    Phineas Phoebe Photios Phyllis Pia Pico Pier Piera Pierce Pierino Piero Pierre Pierrette Pierrot Piers
    Piet Pieter Pietro Pilar Pim Pinchas Pinkas Pio Pío Piotr Pip Placide Plácido Plinius Polina Polly
    Pompeius Pompeo Poppy Porcia Porcius Porfiry Portia Poul Povl Prabhakar Prabhat Pradeep Prafulla Prakash
    Pramod Pranab Prasad Prasanta Praskovya Pratap Pravin Predrag Prem Přemysl Prenk Prescott Preston
    Primitivo Priscilla Priya Prokhor Prokofy Prokopis Prosper Prudence Prue Prunella Publius Pufang Puran
    Purushottam Pyotr Qamil Qasim Qiaomu Qichao Qili Qiming Qishan Queenie Quentin Quincy Quintin Quintus
    Rabah Rabindranath Rachel Radha Radivoj Radivoje Radko Radmila Radoje Radomir Radomír Radosav Radoslav
    Radoslaw Radovan Radu Rafael Rafaela Rafal Rafał Raffaele Raffaello Rafi Rafiq Raghu Raghunath Ragnar
    Ragnhild Rahim Rahman Raimond Raimondo Raimundo Rainer Rainis Raisa Raj Rajab Rajagopal Rajani Rajendra
    Rajesh Rajiv Rajko Ralf Ralph Ram Ramachandra Ramadan Raman Ramana Ramesh Ramiro Ramiz Ramkrishna Rammohan
    Rammohun Ramon Ramón Ramona Ramsay Ramsey Ranajit Randal Randall Randolph Randy Ranjit Ranko Ranulf Raoul
    Raphael Rashid Rasmus Rastko Ratko Raul Raúl Ravi Ravindra Ray Raymond Raymonde Rayner Rebecca Recep
    Redvers Reg Regan Reggie Regina Reginald Reid Reiner Reinhard Reinhardt Reinhart Reinhold Rembrandt Rémi
    Remo Rémy Renate Renato Renaud Rene René Renée Renzo Reuben Reuel Reuven Rex Rexhep Reynold Reza Rhoda
    Rhona Rhys Ricardo Ricardus Riccardo Rich Richard Richarda Richie Rick Ricky Rida Ridwan Rifaat Rigoberto
    Rinaldo Risto Rita Rivka Roald Rob Robbie Robert Roberta Roberto Robertus Robin Rocco Rod Roderic Roderich
    Roderick Rodger Rodion Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roelof Rogelio Roger Roger-Martin Rogier
    Rohini Roland Rolande Rolando Rolf Rollo Rolv Romain Roman Román Romano Romeo Romesh Romila Romola Romuald
    Ron Ronald Rongji Rongtian Rongzhen Ronnie Roque Rory Rosa Rosalia Rosalie Rosalind Rosaline Rosamond
    Rosamund Rosaria Rosaura Roscoe Rose Roseanne Roseline Roselyne Rosemarie Rosemary Rosendo Rosie Rosina
    Ross Rossana Rostislav Rowan Rowena Rowland Roxana Roy Royce Ruben Rubén Ruby Rudi Rüdiger Rudolf Rudolfo
    Rudolph Rudolphus Rudyard Rufino Rufus Ruggero Ruggiero Ruhollah Rui Ruihuan Rukmini Runar Ruoshui Ruoxi
    Rupert Ruprecht Rurik Ruslan Russ Russell Rustam Rusty Ruth Ruud Ruy Ryan Ryszard Ryunosuke Saad Sabina
    Sabine Sabri Sabrina Saburo Sacheverell Sachin Sadao Saddam Sadegh Sadie Sadiq Saeed Safiya Salah
    Salathiel Saleem Saleh Salih Salim Sally Salman Salome Salomon Salvador Salvatore Sam Samantha Sami Samir
    Samira Sammy Samora Sampson Samson Samuel Samuil Sancho Sandford Sandor Sándor Sandra Sandro Sandy Sanjay
    Sanjiv Saparmurat Sapphira Sara Sarah Sarala Sarat Sarojini Sarvepalli Sasha Saskia Satish Saturnino
    Satyajit Satyendra Saul Saurabh Savely Savitri Savva Sayed Sayyid Scipione Scott Seamus Sean Sebald
    Sebastian Sebastián Sebastiano Sebastião Sébastien Sedat Sefton Segismundo Seiji Sekou Sékou Selim Selina
    Selma Selwyn Sembène Semen Semion Sempronius Semyon Semyonovich Septimius Septimus Serafim Serafima
    Serafino Séraphin Séraphine Serena Seretse Serge Sergeevich Sergei Sergey Sergeyevich Sergio Servius
    Seryozha Seth Seumas Séverin Séverine Sextus Seymour Shaban Shabtai Shadrach Shafiq Shahid Shakir Shalom
    Shana Shane Shankar Shanti Shao-chi Shaoqi Sharad Sharif Sharifa Sharon Shashi Shaun Shawn Shefqet Sheila
    Sheldon Shelley Sherman Sherry Shigeru Shilin Shimon Shinzo Shirin Shirley Shiro Shiv Shivaji Shizue
    Shlomo Shmuel Shobha Sholem Sholom Shota Shraga Shripad Shukri Shunji Shusaku Shuxian Shyam Shyqyri Sibyl
    Sicheng Sid Sidney Sidonie Siegbert Siegfried Sieglinde Siegmund Sigbjørn Sigismund Sigmar Sigmund Signe
    Sigrid Sigurd Silas Silke Silvana Silvanus Silvester Silvestre Silvestro Silvia Silvio Sima Simcha Simeon
    Siméon Simo Simon Simón Simone Simonetta Sinan Sinclair Siqi Siraj Sita Sitaram Sivaram Sixten Skender
    Skënder Slavko Slavoj Slawomir Sławomir Slobodan Snorri Sofia Sofie Sofija Sofya Sojourner Solange Soledad
    Solomon Somnath Sonia Sönke Sonya Sophia Sophie Sophoklis Sophronia Sophus Sophy Soraya Soren Sören Søren
    Sotiris Sourav Spencer Spenser Spike Spiridon Spiro Spurius Spyridon Spyros Srdjan Srinivasa Stacey
    Staffan Stafford Stan Stanford Stanhope Stanimir Stanislas Stanislaus Stanislav Stanislaw Stanisław Stanko
    Stanley Stavros Steen Stefan Stefania Stefanie Stefanija Stefano Steffen Stelios Stella Stellan Sten
    Stepan Stepanida Stepanovich Stéphane Stephanie Stephen Stevan Steve Steven Stevo Stewart Stig Stina Stipe
    Stiva Stjepan Stojan Stokely Stratis Strobe Stuart Stylianos Subhas Subhash Subramania Sudhir Sue Sukumar
    Sulayman Suleiman Sulejman Süleyman Sumiko Sumit Sune Sunil Suniti Surendra Surendranath Suresh Surya
    Susan Susanna Susannah Susanne Sushil Susie Suu Suzanne Suzette Suzy Svein Sven Svend Sverre Svetislav
    Svetlana Svetozar Sviatoslav Svyatoslav Swithin Sybil Sydney Sylvain Sylvanus Sylvester Sylvestre Sylvia
    Sylvie Syngman Taavi Tabitha Tad Tadashi Taddeo Tadeusz Tadija Tage Taha Tahir Takashi Takeo Takeshi Talat
    Talha Tam Tamar Tamara Tamás Tamsin Tancred Tancrède Tancredi Tanya Tapio Tara Tarak Taras Tarik Tariq
    Tarja Tarjei Taro Tatiana Tatyana Tawfiq Taylor Tayyip Ted Teddy Tefik Tejun Tengiz Teodoro Teofilo
    Teófilo Terence Terentius Terenty Teresa Teresina Terrence Terry Tess Tessa Tetsuo Teunis Tevye Tewfik
    Thabo Thad Thaddeus Thanasis Thanos Thant Thaung Thea Thelma Thelonious Themistoklis Theo Theobald
    Théobald Theodor Theodora Theodore Théodore Theodoric Theodoros Theodosia Theophanes Théophile Theophilus
    Theophrastus Theresa Thérèse Theresia Theron Thibaud Thibault Thiébaut Thierry Thijs Thilo Thom Thomas
    Thomasina Thor Thorbjørn Thorfinn Thorkild Thorleif Thornton Thorstein Thorsten Thorvald Thurgood Thurlow
    Thurston Tiberio Tiberius Tigran Tihomir Tikhon Tilda Tilly Tim Timmy Timo Timofei Timofey Timotej Timoteo
    Timothy Tina Tingfu Tirso Titania Titia Tito Titus Tiziana Tiziano Tjalling Tobias Tobit Toby Tod Todd
    Todor Toivo Tom Tomas Tomás Tomáš Tomasz Tomé Tomislav Tommaso Tommy Tomoko Toni Tony Toomas Torben Torgny
    Toribio Torquato Torquil Torsten Torvald Toshiro Toussaint Tracey Tracy Traian Traugott Travis Trevor
    Trifon Tristan Tristram Trofim Trond Troy Trude Trudy Tryggve Trygve Tse-tung Tsé-tung Tsutomu Tudor
    Tullia Tullio Tullius Tulsi Tupac Turgut Tvrtko Ty Tycho Tyler Tyrone Ubaldo Uchtred Uday Udo Ugo Ulf
    Ulick Ulla Ulric Ulrich Ulrika Ulrike Ulyana Ulysses Uma Umar Umberto Una Upendra Urbano Urho Uri Uriah
    Uriel Urraca Ursel Ursula Ursule Usama Usha Usman Ustinya Uta Ute Uwe Vaclav Václav Vadim Vahan Väinö
    Valentin Valentín Valentina Valentine Valère Valeri Valeria Valerian Valeriano Valerie Valerio Valerius
    Valery Valéry Vallabhbhai Valter Vanessa Vangelis Vanka Vanni Vanya Varenka Varun Varvara Varya Vasant
    Vasco Vasil Vasile Vasili Vasilievich Vasilis Vasilisa Vasiliy Vasily Vassili Vassilis Vassily Vasya
    Vaughan Vazgen Vedat Veikko Veit Velimir Veljko Venetia Veniamin Venkata Venkataraman Venustiano Venyamin
    Vera Vere Verity Verner Vernon Veronica Veronika Véronique Veselin Vesna Viacheslav Vic Vicente Victoire
    Victor Víctor Victoria Victorien Victorine Vidkun Vidya Viggo Vijay Vijaya Vikram Viktor Viktoria
    Viktorija Vilém Vilhelm Vilis Vilmos Vinayak Vince Vincent Vincente Vincenza Vincenzo Vinko Vinoba Vinod
    Viola Violet Violetta Vipsania Virgil Virgilio Virginia Virginie Virginio Vishwanath Višnja Vissarion Vít
    Vita Vitale Vitali Vitaly Vito Vitomir Vittore Vittoria Vittorio Vivek Viveka Vivian Vivien Vivienne
    Vjekoslav Vlad Vladeta Vladilen Vladimir Vladimír Vladimirovich Vladimirovna Vladislaus Vladislav Vladko
    Vladlen Vlado Vlastimil Vlatko Vojin Vojislav Vojtěch Volker Volkmar Volodya Vsevolod Vuk Vukašin
    Vyacheslav Vytautas Vyvyan Waclaw Wacław Wade Wadi Wahid Walburga Waldemar Waldo Walid Wallace Wally Walt
    Walter Walther Waltraud Wanda Warner Warren Warwick Washington Wat Wayne Weihan Wendelin Wendell Wendy
    Wenxiu Wenyuan Wenzel Werner Wes Wesley Wieland Wilbert Wilbur Wilfred Wilfrid Wilhelm Wilhelmina
    Wilhelmine Wilkie Will Willard Willem Willi William Willibald Willie Willis Willoughby Willy Wilma Wilmot
    Wilson Wim Winfield Winfred Winfried Winifred Winnie Winston Winthrop Witold Wladimir Wladyslaw Władysław
    Wlodzimierz Włodzimierz Wojciech Wole Wolf Wolfgang Wolfram Woodrow Woody Wouter Wulfstan Wyatt Wyndham
    Wynne Wystan Xaver Xavier Xhafer Xhelal Xhemal Xhevdet Xiannian Xianzhi Xiaobo Xiaoming Xiaoping Xiaotong
    Xilai Ximena Xingzhi Xiuquan Xueliang Xuesen Xueshi Yaakov Yael Yafei Yahya Yakim Yakov Yakovlevich Yakub
    Yakubu Yanka Yann Yannick Yannis Yaobang Yaqub Yaroslav Yashpal Yashwant Yasir Yasmin Yasser Yassin Yassir
    Yasuhiro Yasujiro Yasunari Yat-sen Yavuz Yefim Yegor Yehuda Yehudi Yekaterina Yelena Yelizaveta Yemelyan
    Yermolai Yeshayahu Yevgeni Yevgenia Yevgeny Yevgraf Yiannis Yigael Yigal Yingchao Yisrael Yitzhak Yngve
    Yoko Yolanda Yongfa Yordan Yorgos Yosef Yoshiko Yoshio Youlan Young-sam Younis Yousef Youwei Yoweri Yrjö
    Yuanpei Yukichi Yukio Yu-lan Yuli Yulia Yunus Yuri Yurii Yuriy Yury Yusuf Yutang Yves Yvette Yvon Yvonne
    Zaccaria Zacchaeus Zachariah Zacharias Zacharie Zachary Zack Zaharias Zahir Zaid Zainab Zakhar Zalman
    Zalmen Zayd Zaynab Zbigniew Zdenek Zdeněk Zdenka Zdravko Zdzisław Zebedee Zebulon Zechariah Zedekiah
    Zedong Zeev Zef Zeferino Zeki Zelda Zélie Želimir Željko Želko Zemin Zenel Zeno Zenobia Zenón Zephaniah
    Zéphirin Zéphyrin Zev Zeynep Zhelyu Zhengfei Zhenya Zhidan Zhiqiang Zhivko Zhixin Zhongshan Zhongshu
    Zhongxun Zia Zija Zillah Zinaida Zinovy Zipporah Živko Živojin Ziya Ziyang Zlata Zlatko Zoe Zofia Zola
    Zoltan Zoltán Zongtang Zora Zoran Zosima Zoya Zsigmond Zubair Zuleika Zulfikar Zülfü Zuolin Zurab Zvi
    Zviad Zvonimir Zvonko Zygmunt
  `,
  // Names that are also towns stay out.
  surnames: `
    Abercrombie | Abernathy | Acheson | Adams | Addison | Adenauer | Adler | Adorno | Agassiz | Agnew |
    Aitken | Akhmatova | Alberti | Aldington | Alembert | Alfieri | Allende | Althusser | Amundsen |
    Andersen | Anderson | Andrássy | Andropov | Annenkov | Apollinaire | Aquino | Arafat | Arbenz |
    Arbuthnot | Arendt | Aristide | Arkwright | Armstrong | Arnauld | Arrhenius | Ascham | Ashmole | Asquith |
    Atatürk | Atkinson | Attlee | Atwood | Auchinleck | Auden | Audubon | Auerbach | Austen | Avenarius |
    Avogadro | Axelrod | Ayer | Babbage | Bach | Bachelard | Bacon | Baden-Powell | Bagehot | Bagritsky |
    Bailly | Bakhtin | Bakunin | Balakirev | Balanchine | Baldwin | Balfour | Balmont | Balzac | Bancroft |
    Bandaranaike | Barbarossa | Barbauld | Barbusse | Barère | Barnave | Barras | Barrès | Barthes |
    Bartholdi | Bartok | Bartók | Bastiat | Batista | Baudelaire | Baudrillard | Bauer | Baumgarten | Bayle |
    Bazarov | Beaconsfield | Beardsley | Beaumarchais | Beauregard | Beauvoir | Beaverbrook | Bebel |
    Beccaria | Becket | Beckett | Beckford | Beerbohm | Beethoven | Belinsky | Bellamy | Bellarmine |
    Bellini | Belloc | Bely | Benes | Beneš | Ben-Gurion | Benjamin | Bennigsen | Bentham | Bentley |
    Berdyaev | Bergson | Beria | Berkeley | Berlioz | Berlusconi | Bernini | Bernoulli | Bernstein |
    Berzelius | Besant | Bessarion | Bessemer | Bethmann-Hollweg | Bevan | Beveridge | Bevin | Bhave |
    Bhutto | Biden | Bierce | Bismarck | Bizet | Björnson | Blackstone | Blackwood | Blair | Blanqui |
    Blavatsky | Blok | Blücher | Blum | Blumenbach | Boas | Bodin | Bogdanov | Böhme | Bohr | Boileau |
    Boisguillebert | Bolingbroke | Bolivar | Bolívar | Bollandus | Boltzmann | Bonhoeffer | Bonnard | Boole |
    Borden | Bordiga | Borges | Borodin | Borromini | Boscovich | Bose | Bosquet | Bossuet | Boswell | Botha |
    Bottomley | Bougainville | Boulanger | Boulez | Boulton | Boumediene | Bourdieu | Bourguiba |
    Boussingault | Boyle | Bradlaugh | Bradley | Bradshaw | Brahe | Brahms | Brailsford | Braithwaite |
    Bramante | Brancusi | Brandeis | Brandler | Brandt | Braque | Braudel | Brecht | Brentano |
    Breshkovskaya | Brewster | Brezhnev | Briand | Britten | Brockway | Brodsky | Bronte | Brontë | Brougham |
    Browder | Browning | Brubeck | Bruch | Bruckner | Brunel | Brunelleschi | Brunetière | Brüning | Bryce |
    Buber | Bucer | Buchanan | Buchner | Büchner | Budyonny | Buffon | Bukharin | Bulgakov | Bulganin |
    Bülow | Bulwer | Bunin | Bunsen | Buñuel | Bunyan | Burckhardt | Burghley | Burgoyne | Burke |
    Burne-Jones | Burnett | Burney | Burnham | Burns | Burroughs | Burton | Bush | Butler | Buxtehude |
    Byron | Cabanis | Cabet | Cabot | Cabral | Cadogan | Calas | Calder | Calhoun | Callaghan | Calvin |
    Cambacérès | Camoens | Camões | Campanella | Campbell | Campbell-Bannerman | Camus | Canaris | Canova |
    Čapek | Capone | Caprivi | Cardano | Carducci | Carlyle | Carnap | Carnegie | Carnot | Carrington |
    Carson | Cartier | Cartwright | Caruso | Casals | Casanova | Casaubon | Cassatt | Cassini | Cassirer |
    Castlereagh | Castro | Catherwood | Cauchy | Cavaignac | Cavell | Cavendish | Cavour | Caxton |
    Ceausescu | Ceauşescu | Celan | Céline | Cellini | Cezanne | Cézanne | Chaadaev | Chagall | Chaikovsky |
    Chalmers | Chamberlain | Champollion | Chaplin | Charcot | Chardin | Chartier | Chateaubriand |
    Chatterton | Chaucer | Chaudhuri | Chekhov | Chénier | Chernenko | Chernov | Chernyshevsky | Chesterton |
    Chiang | Chirac | Chkheidze | Chomsky | Chopin | Churchill | Cimarosa | Clapham | Clarendon | Clausewitz |
    Clemenceau | Clinton | Cobbett | Cobden | Cocteau | Colbert | Colden | Coleridge | Collingwood | Collins |
    Colloredo | Comenius | Commynes | Comte | Condillac | Condorcet | Congreve | Connolly | Conrad |
    Considérant | Cook | Cooke | Coolidge | Corday | Corelli | Corneille | Cornwallis | Cortes | Cortés |
    Cortez | Coulomb | Couperin | Courbet | Couthon | Coverdale | Cowley | Cowper | Crabbe | Cranach |
    Cranmer | Crashaw | Crébillon | Creevey | Cripps | Crispi | Croce | Croker | Cromwell | Cruikshank |
    Cudworth | Cunard | Cunningham | Curie | Curzon | Custine | Cuvier | Cvijić | Czartoryski | Dąbrowski |
    Daguerre | Daladier | D'Alembert | D’Alembert | Dalembert | Dalhousie | Dali | Dalí | Dalton | Damiens |
    D'Annunzio | D’Annunzio | Danton | Darlan | Darwin | Daubigny | Daudet | Daumier | Davenant | Davidson |
    Davitt | Dayan | De Gaulle | Deák | Deborin | Debs | Debussy | Dedekind | Dedijer | Defoe | Degas |
    Degras | Delacroix | Delcassé | Deleuze | Delius | Dempsey | Deng | Denikin | Denning | Derrida |
    Derzhavin | Desmoulins | Devereux | Dewey | Diaghilev | Diaz | Dickens | Dickinson | Diderot |
    Diefenbaker | Dietzgen | Dilthey | Dimitrijević | Dimitrov | Dirac | Dirichlet | Disraeli | Djilas |
    Djugashvili | Döblin | Dobrolyubov | Dodgson | Doenitz | Dollfuss | Dönitz | Donizetti | Donne | Doriot |
    Dos Passos | Dostoevski | Dostoevsky | Dostoieffsky | Dostoyevsky | Doyle | Drake | Dreiser | Dreyfus |
    Droysen | Dubcek | Dubček | Dühring | Dulles | Dumas | Dumouriez | Dupont | Durer | Dürer | Durkheim |
    Duse | Dutt | Dvorak | Dvořák | Dzerzhinsky | Dzhugashvili | Eakins | Eccarius | Eddington | Edgeworth |
    Edison | Ehrenburg | Ehrlich | Eichendorff | Eichmann | Einstein | Eisenhower | Eisenstein | Eisner |
    Elgar | Eliot | Ellington | Ellsworth | Éluard | Emerson | Engels | Erhard | Erikson | Escher |
    Esterhazy | Euler | Faidherbe | Falkenhayn | Fanon | Faraday | Farquhar | Faulkner | Fauré | Fawcett |
    Fawkes | Fechner | Feininger | Fellini | Fenelon | Fénelon | Ferguson | Fermat | Fermi | Feuchtwanger |
    Feuerbach | Feyerabend | Fibonacci | Fichte | Ficino | Fielden | Fielding | Fillmore | Fitzgerald |
    Flammarion | Flaubert | Flaxman | Florio | Foch | Fogazzaro | Fontane | Fontenelle | Fonvizin | Forbes |
    Forster | Foscolo | Foster | Fothergill | Foucault | Fouché | Fouquet | Fourier | Fox | Foxe | Fragonard |
    Frazer | Frege | Freiligrath | Fremont | Frémont | Freud | Friedan | Friedman | Frobenius | Frobisher |
    Froebel | Froude | Fuchs | Fukuyama | Fulbright | Fuller | Fulton | Furtwängler | Gaddafi | Gainsborough |
    Gaitskell | Galbraith | Galdós | Gallatin | Gallieni | Galsworthy | Galton | Galvani | Gandhi | Garfield |
    Garibaldi | Garrick | Garvey | Gaskell | Gassendi | Gauguin | Gaulle | Gauss | Gautier | Geminiani |
    Gentz | George-Brown | Gershwin | Ghiberti | Giap | Gibbon | Gide | Gierek | Gilpin | Giolitti |
    Giraudoux | Girtin | Giscard | Gissing | Gladstone | Glinka | Gluck | Gobineau | Gödel | Godunov |
    Godwin | Goebbels | Goering | Goethe | Gogol | Goldman | Goldoni | Goldsmith | Goldwater | Gollancz |
    Gombrich | Gomulka | Gomułka | Goncharov | Goncourt | Gongora | Góngora | Gorbachev | Gordimer | Göring |
    Gorki | Gorky | Gottsched | Gottwald | Gounod | Goya | Gozzi | Gramsci | Greeley | Greene | Gregg |
    Grenville | Griboyedov | Grieg | Gromyko | Gropius | Grosseteste | Grote | Grotewohl | Grotius |
    Grünewald | Gryphius | Guchkov | Guesde | Guevara | Guicciardini | Guizot | Gutenberg | Guthrie | Haber |
    Habermas | Haeckel | Hahnemann | Haig | Hakluyt | Haldane | Hallam | Haller | Halley | Hallstein |
    Hamann | Hamilton | Hammarskjold | Hammarskjöld | Hammett | Handel | Harcourt | Hardenberg | Harding |
    Hardinge | Hardy | Harnack | Harriman | Harrington | Harrison | Hašek | Hasse | Hauptmann | Haussmann |
    Havel | Hawking | Hawkins | Hawksmoor | Hawthorne | Haydn | Haydon | Hayek | Haywood | Hazlitt | Heaney |
    Hearst | Heath | Hebbel | Hébert | Hegel | Heidegger | Heine | Heinsius | Heisenberg | Helmholtz |
    Helvetius | Helvétius | Hemingway | Henderson | Henlein | Henslow | Herbart | Herder | Herrick | Herriot |
    Herschel | Hertz | Hertzen | Herzen | Herzl | Heseltine | Hess | Heydrich | Heyerdahl | Hildebrandt |
    Hilferding | Himmler | Hindemith | Hindenburg | Hitchcock | Hitler | Hobbes | Hobsbawm | Hobson |
    Hoccleve | Hoffmann | Hofmannsthal | Hogarth | Hogg | Hohenlohe | Holbach | Holbein | Hölderlin |
    Holinshed | Holmes | Holst | Honecker | Honegger | Hooke | Hooker | Hoover | Hopkins | Horkheimer |
    Horthy | Housman | Howe | Hoxha | Hubble | Huggins | Hugo | Humboldt | Hume | Husák | Husserl | Huxley |
    Huygens | Huysmans | Hyndman | Ibárruri | Ibsen | Ignatiev | Ingersoll | Ingres | Inönü | Ionesco |
    Irving | Isherwood | Izvolsky | Jackson | Jacobi | Jacquard | Jakobson | Janáček | Jansen | Jansenius |
    Jarry | Jaspers | Jaures | Jaurès | Jefferson | Jeffreys | Jellicoe | Jenkins | Jenner | Jerrold |
    Jevons | Jinnah | Jodl | Joffe | Joffre | Johnson | Jonson | Josquin | Joubert | Joule | Jowett | Joyce |
    Joynson-Hicks | Juárez | Jung | Jünger | Kadar | Kádár | Kafka | Kaganovich | Kalinin | Kamenev |
    Kandinsky | Kant | Kapp | Karadžić | Karamzin | Kardelj | Karsavin | Kästner | Kaunda | Kaunitz |
    Kautsky | Keats | Keble | Keitel | Kellogg | Kennan | Kennedy | Kepler | Kerenski | Kerensky | Kerouac |
    Ketteler | Keynes | Khachaturian | Khomeini | Khrushchev | Khrushchov | Kierkegaard | Kiesinger |
    Kinglake | Kinnock | Kipling | Kirchhoff | Kirchner | Kirov | Kissinger | Kitchener | Klee | Kleist |
    Klimt | Klinger | Klopstock | Kneller | Knox | Koestler | Kokoschka | Kolakowski | Kołakowski | Kolchak |
    Kollontai | Kollwitz | Kornilov | Korsch | Kosciuszko | Kościuszko | Kossuth | Kosygin | Kotzebue |
    Kravchenko | Kreisky | Kropotkin | Kruger | Krupp | Krupskaya | Krushchev | Krylov | Kugelmann | Kuhn |
    Kundera | Kuropatkin | Kurosawa | Kutuzov | La Bruyère | La Fontaine | La Mettrie | La Rochefoucauld |
    La Salle | Laboulaye | Labriola | Lacan | Laclos | Lacordaire | Lafargue | Lafayette | Lagrange |
    Lakatos | Lamarck | Lamartine | Lamb | Lamennais | Landor | Landseer | Lanfranc | Langland | Lansbury |
    Lansdowne | Laplace | Lardner | Larousse | Laski | Lassalle | Lattimore | Laud | Laval | Lavater |
    Lavoisier | Lavrov | Lawrence | Lawson | Layard | Le Carré | Le Corbusier | Leakey | Leavis | Leblanc |
    Lebrun | Ledru-Rollin | Leeuwenhoek | Lefebvre | Legendre | Leibnitz | Leibniz | Lely | Lenau | Lenin |
    Leopardi | Lermontov | Lespinasse | Lessing | Leverrier | Levinas | Lévi-Strauss | Lichtenberg |
    Lichtenstein | Liebig | Liebknecht | Lilburne | Lincoln | Lindbergh | Lindquist | Lindsay | Linguet |
    Linnaeus | Lippmann | Lipsius | Lister | Liszt | Litvinov | Livingstone | Lloyd George | Lobachevsky |
    Locke | Lomonosov | Longfellow | Longstreet | López | Lorca | Lorentz | Loris-Melikov | Lossky |
    Louverture | Louvois | Lovelace | Lovett | Loyola | Ludendorff | Lukacs | Lukács | Lully | Lumière |
    Lumumba | Lunacharsky | Luther | Luxemburg | Lyell | Lyly | Lyotard | Lysenko | Lytton | MacArthur |
    Macaulay | MacDonald | Mach | Machiavel | Machiavelli | MacIntyre | Mackenzie | Mackintosh | Maclean |
    Macmillan | Macpherson | Madariaga | Maeterlinck | Magellan | Maginn | Magritte | Mahler | Maillol |
    Maintenon | Maistre | Malan | Malebranche | Malenkov | Malherbe | Malinin | Malinovsky | Malinowski |
    Mallarme | Mallarmé | Malpighi | Malraux | Malthus | Mandela | Mandelstam | Manet | Mann | Mantegna |
    Manutius | Manzoni | Mao | Marat | Marchais | Marconi | Marcuse | Maritain | Marlowe | Marmontel | Marot |
    Marryat | Martov | Marvell | Marx | Masaryk | Massenet | Massey | Massine | Massinger | Matisse |
    Matteotti | Maudling | Maudsley | Maugham | Maupassant | Maupertuis | Mauriac | Maurois | Maurras |
    Mauss | Maxwell | Mayakovsky | Mazepa | Mazzini | Mboya | McCarthy | McClellan | McDonald | McGovern |
    McKinley | McLean | McLuhan | McNamara | Medici | Medvedev | Mehring | Meinecke | Meir | Meissonier |
    Melville | Mencken | Mendel | Mendeleev | Mendeleyev | Mendelssohn | Menshikov | Menzies | Mercator |
    Merezhkovsky | Merleau-Ponty | Mersenne | Merton | Mesmer | Messiaen | Metastasio | Metternich |
    Meyerbeer | Meyerhold | Michelet | Michelson | Mickiewicz | Mihailovic | Mihailović | Mikoyan | Mill |
    Millais | Millerand | Milner | Milosevic | Milošević | Milosz | Miłosz | Milton | Milyukov | Minkowski |
    Miró | Mitchell | Mitford | Mitterrand | Modigliani | Moleschott | Mollet | Molotov | Moltke | Mommsen |
    Monash | Monboddo | Mondale | Mondrian | Monet | Monge | Monroe | Montagu | Montaigne | Montaigu |
    Montale | Montalembert | Montcalm | Montesquieu | Monteverdi | Montfaucon | Montfort | Montgolfier |
    Montgomery | Montherlant | Morazán | Morelly | Morgenthau | Morley | Morozov | Morrison | Mosley |
    Mountbatten | Mozart | Mubarak | Mugabe | Munch | Munro | Müntzer | Muratori | Murdoch | Murillo |
    Musorgsky | Musset | Mussolini | Mussorgsky | Nagy | Namier | Nansen | Napier | Nash | Nasser | Nechayev |
    Necker | Nehru | Nekrasov | Nelson | Neruda | Nerval | Nesselrode | Neumann | Neurath | Newcomen |
    Newman | Newton | Niebuhr | Niemeyer | Niemöller | Nietzsche | Nightingale | Nijinsky | Nixon | Nkrumah |
    Nobel | Nordau | Northcliffe | Noske | Novotný | Nyerere | Obama | O'Casey | O’Casey | O'Connell |
    O’Connell | O'Connor | O’Connor | Oersted | Offenbach | Ogarev | O'Higgins | O’Higgins | O'Keeffe |
    O’Keeffe | Oldenbarnevelt | Olivares | Onassis | O'Neill | O’Neill | Oppenheim | Oppenheimer | Orlov |
    Ormonde | Ørsted | Ortega | Orwell | Osborne | Ostrovsky | Overbury | Owen | Oxenstierna | Paderewski |
    Paganini | Paine | Palmerston | Pankhurst | Pannekoek | Pareto | Parkman | Parnell | Pascal | Pašić |
    Pasternak | Pasteur | Patton | Pauli | Pavlov | Peabody | Pearse | Pearson | Peel | Péguy | Peirce |
    Penn | Pepys | Percy | Peron | Perón | Perrault | Pershing | Pestalozzi | Petain | Pétain | Petlyura |
    Petőfi | Petrov | Pevsner | Philby | Piaget | Picasso | Piccolomini | Pichegru | Pickering | Pieck |
    Pilsudski | Piłsudski | Pinochet | Pinter | Pirandello | Piranesi | Pisarev | Pissarro | Pitt | Pizarro |
    Planck | Plekhanoff | Plekhanov | Pobedonostsev | Poe | Poincare | Poincaré | Pol Pot | Polanyi |
    Politian | Poliziano | Pollock | Pombal | Pompadour | Pompidou | Popper | Porson | Potemkin | Poulenc |
    Poussin | Prévost | Priestley | Prokofiev | Proudhon | Proust | Prudhon | Prynne | Pufendorf |
    Puffendorf | Pugachev | Pugin | Pulitzer | Purcell | Pusey | Pushkin | Putin | Pym | Pynchon | Qaddafi |
    Quesnay | Quevedo | Quiller-Couch | Quincey | Quine | Quisling | Rabin | Rachmaninoff | Rachmaninov |
    Radcliffe | Radek | Radetzky | Radishchev | Raffles | Rakosi | Rákosi | Rakovsky | Ralegh | Raleigh |
    Rameau | Ramsay | Ranke | Rankin | Rankovic | Ranković | Rasputin | Rathenau | Rauschenberg | Ravel |
    Rawls | Raynal | Reagan | Réaumur | Récamier | Redgrave | Redmond | Reich | Reinhardt | Reith | Renan |
    Renner | Renoir | Respighi | Retz | Reynolds | Ribbentrop | Ribot | Ricardo | Ricci | Richardson |
    Richelieu | Richter | Riemann | Rienzi | Rilke | Rimbaud | Rimsky-Korsakov | Rizal | Robertson |
    Robespierre | Robinson | Rochambeau | Rockefeller | Rodbertus | Rodchenko | Rodin | Röhm | Rokossovsky |
    Rolland | Rommel | Romney | Roosevelt | Rosenberg | Rossetti | Rossini | Rothko | Rothschild | Rouault |
    Rousseau | Rousset | Rowlandson | Royer-Collard | Rubens | Rubinstein | Ruge | Rumford | Rumsfeld |
    Runciman | Runge | Ruskin | Russell | Rutherford | Ruysdael | Ryazanov | Rykov | Ryle | Sacher-Masoch |
    Sadat | Sade | Sainte-Beuve | Saint-Exupéry | Saint-Just | Saint-Saëns | Saint-Simon | Sakharov |
    Salazar | Salieri | Salinger | Saltykov-Shchedrin | Salvemini | Samuelson | Santayana | Sardou | Sargent |
    Sarkozy | Sartre | Sassoon | Saussure | Savigny | Scaliger | Scarlatti | Schacht | Scharnhorst |
    Scheidemann | Scheler | Schelling | Schiller | Schlegel | Schleicher | Schleiermacher | Schlesinger |
    Schlick | Schliemann | Schmitt | Schnitzler | Schoenberg | Schönberg | Schopenhauer | Schröder |
    Schrödinger | Schubert | Schumacher | Schuman | Schumann | Schumpeter | Schuschnigg | Schweinfurth |
    Schweitzer | Scott | Scriabin | Scudéry | Seebohm | Seipel | Selden | Semashko | Seurat | Sévigné |
    Seward | Shackleton | Shadwell | Shaftesbury | Shaw | Shelley | Shenstone | Sheridan | Sherman |
    Shevardnadze | Shevchenko | Sholokhov | Shostakovich | Sibelius | Sickert | Sidgwick | Sidney | Siemens |
    Sienkiewicz | Sieyes | Sieyès | Sikorski | Simenon | Simmel | Simpson | Sinclair | Sinyavsky | Siqueiros |
    Sismondi | Skelton | Škoda | Slansky | Slánský | Smetana | Smirnov | Smollett | Smuts | Snowden |
    Sobieski | Sokolnikov | Soloviev | Solovyov | Solzhenitsyn | Sorel | Soult | Soustelle | Southey | Spaak |
    Speer | Speke | Spencer | Spengler | Spenser | Spielberg | Spinoza | Staël | Stakhanov | Stalin |
    Stanhope | Stanislavsky | Stanton | Steele | Steffens | Stein | Steinbeck | Steiner | Stephenson |
    Sterne | Stevens | Stevenson | Stilwell | Stirner | Stolberg | Stolypin | Stoppard | Strachey |
    Stradivari | Stradivarius | Strafford | Strauss | Stravinsky | Streicher | Stresemann | Strindberg |
    Struve | Stuyvesant | Suarez | Suárez | Sudermann | Sukarno | Sukhanov | Sumner | Suslov | Suvarov |
    Suvorov | Sverdlov | Sverdrup | Swammerdam | Swedenborg | Sweezy | Swift | Swinburne | Syme | Symonds |
    Synge | Taft | Tagore | Taine | Talleyrand | Talmon | Tarkovsky | Tarle | Tasman | Tawney | Taylor |
    Tchaikovsky | Tchernyshevsky | Teilhard | Telford | Tennyson | Tesla | Thackeray | Thaelmann | Thalberg |
    Thälmann | Thatcher | Thierry | Thiers | Thompson | Thomson | Thoreau | Thorez | Thorvaldsen |
    Thorwaldsen | Thurber | Tieck | Tiepolo | Tillich | Tillotson | Timoshenko | Tirpitz | Tkachev |
    Tocqueville | Togliatti | Tojo | Tolkien | Tolstoi | Tolstoy | Tomsky | Tönnies | Torquemada |
    Torricelli | Toscanini | Toulouse-Lautrec | Townshend | Toynbee | Treitschke | Trelawny | Trevelyan |
    Trevithick | Troeltsch | Trollope | Trotski | Trotsky | Trotzky | Trubetskoy | Trudeau | Truman | Trump |
    Tsereteli | Tshombe | Tsiolkovsky | Tsvetaeva | Tubman | Tudjman | Tukhachevsky | Turati | Turgenev |
    Turgenieff | Turgot | Turner | Twain | Tyndale | Tyndall | Uccello | Ulbricht | Unamuno | Updike |
    Uritsky | Uspensky | Ussher | Utrillo | Valéry | Van Buren | Van Dyck | Van Eyck | Van Gogh | Vanbrugh |
    Vandervelde | Vandyke | Vanzetti | Vargas | Varnhagen | Vasconcelos | Vattel | Vauban | Vaugelas |
    Vaughan Williams | Vavilov | Veblen | Velasquez | Velázquez | Verdi | Verga | Vergniaud | Verhofstadt |
    Verlaine | Vermeer | Verne | Verwoerd | Vesalius | Vico | Vigny | Villani | Villars | Villiers | Villon |
    Virchow | Vivaldi | Vives | Vogt | Volney | Volta | Vondel | Voroshilov | Vorster | Vuillard | Vyshinsky |
    Wagner | Waldersee | Waldheim | Walesa | Wałęsa | Wallenstein | Wallerstein | Walpole | Walras | Walton |
    Warhol | Watteau | Watts | Waugh | Wavell | Webb | Weber | Webern | Webster | Wedekind | Wedgwood |
    Weierstrass | Weil | Weill | Weismann | Weitling | Weizmann | Weizsäcker | Wellesley | Wells | Wentworth |
    Wesley | Westphalen | Weydemeyer | Weygand | Wharton | Whewell | Whistler | Whitefield | Whitehead |
    Whitgift | Whitlam | Whitman | Whittier | Wickham | Wieland | Wilberforce | Wilde | Wilkes | Wilkins |
    Williams | Wilson | Winckelmann | Windelband | Windischgrätz | Wingate | Winstanley | Witte |
    Wittgenstein | Wolfe | Wolff | Wölfflin | Wollstonecraft | Wolsey | Woolf | Woolworth | Wordsworth |
    Wrangel | Wren | Wundt | Wyatt | Wycherley | Wyclif | Wycliffe | Yagoda | Yamamoto | Yeats | Yeltsin |
    Yesenin | Yezhov | Ypsilanti | Yudenich | Yushchenko | Zamenhof | Zamyatin | Zapata | Zasulich |
    Zelensky | Zetkin | Zhang | Zhao | Zhdanov | Zhivkov | Zhou | Zhu | Zhukov | Zhukovsky | Zinoviev |
    Zinzendorf | Zola | Zoshchenko | Zuckmayer | Zweig | Zwingli
  `,
  mononyms: `
    Abelard Abraham Absalom Achilles Actaeon Adonis Aeneas Aeschines Aeschylus Aesop Agamemnon Agrippa Ahab
    Ahasuerus Ahriman Ajax Akhenaten Alaric Alcaeus Alcestis Alcibiades Alcinous Alcmaeon Alcuin Alexander
    Alfarabi Algazel Amaterasu Amenhotep Amphion Anacreon Anaxagoras Anaximander Anaximenes Anchises
    Andromache Andromeda Anselm Antaeus Antigone Antinous Antiochus Antipater Antisthenes Anubis Aphrodite
    Apollo Apollodorus Apollonius Appian Apuleius Aquinas Arachne Aragorn Archilochus Archimedes Ares Aretino
    Ariadne Arion Ariosto Aristaeus Aristarchus Aristides Aristippus Aristophanes Aristotle Arius Arminius
    Artaxerxes Artemis Asclepius Asoka Aspasia Astarte Atalanta Athanasius Athelstan Athena Athene Atreus
    Attalus Atticus Attila Augustine Augustus Aurangzeb Ausonius Avempace Averroes Avicebron Avicenna Azazel
    Baal Babeuf Babur Bacchus Balaam Barabbas Bathsheba Bede Beelzebub Belial Belisarius Bellerophon
    Belshazzar Boabdil Boadicea Boccaccio Boethius Bonaparte Botticelli Boudicca Brahma Brasidas Brunhild
    Brutus Buddha Buonaparte Caedmon Caesar Cagliostro Caiaphas Cain Caliban Caligula Callimachus Calliope
    Calypso Cambyses Canaletto Candide Canute Caracalla Caravaggio Cassandra Cassiodorus Cassius Castor
    Catiline Cato Catullus Celsus Cerberus Ceres Cervantes Charlemagne Charon Charybdis Christ Chrysippus
    Chrysostom Cicero Cimabue Cincinnatus Circe Claudius Cleanthes Cleisthenes Cleon Cleopatra Clio Clisthenes
    Clovis Clytaemnestra Clytemnestra Cnut Colette Columba Columbus Columella Commodus Comus Confucius
    Constantine Copernicus Coriolanus Correggio Crassus Creon Croesus Cronus Cuchulain Cúchulainn Cupid
    Cuthbert Cybele Cymbeline Cyrus Daedalus Danaë Daniel Dante Daphnis Darius Deborah Delilah Demeter
    Democritus Demosthenes Desdemona Deucalion Diana Dido Diocletian Diogenes Diomedes Dionysius Dionysus
    Domitian Donatello Dracula Duessa Egbert Eleazar Electra Elijah Elisha Empedocles Endymion Ennius
    Epaminondas Epictetus Epicurus Epimenides Epimetheus Erasmus Erato Eratosthenes Erebus Eriugena Eros Esau
    Ethelred Euclid Eudoxus Eulenspiegel Euphrosyne Euphues Euripides Eurydice Eusebius Euterpe Eve Ezekiel
    Ezra Fabius Falstaff Faust Faustus Ferdowsi Figaro Firdausi Fortinbras Frankenstein Froissart Galahad
    Galatea Galba Galen Galileo Gandalf Ganesha Ganymede Gargantua Genghis Germanicus Gideon Gilgamesh
    Giorgione Giotto Goliath Gorgias Gracchi Gracchus Gratian Grendel Guinevere Gulliver Hades Hadrian Hafiz
    Hagar Hamilcar Hamlet Hannibal Hanuman Harlequin Hasdrubal Hatshepsut Hecate Hector Hecuba Helen
    Heliogabalus Helios Hengist Hephaestus Hera Heraclitus Hercules Hermes Herod Herodias Herodotus Hesiod
    Hezekiah Hiawatha Hippocrates Hippolyta Hippolytus Holofernes Homer Horace Horatio Horsa Horus Houdini
    Hyperion Iago Iamblichus Icarus Ignatius Iphigenia Isaac Isaiah Iscariot Iseult Ishmael Ishtar Isis
    Isocrates Ivanhoe Ixion Janus Jason Jehoshaphat Jephthah Jeremiah Jeroboam Jesus Jezebel Job Jocasta Jonah
    Josephus Joshua Jove Judas Jugurtha Juno Jupiter Justinian Juvenal Kali Kalidasa Khayyam Krishna Kronos
    Lactantius Laertes Lamech Lancelot Laocoon Laocoön Lao-tse Lao-tzu Laozi Lazarus Leander Leda Leonardo
    Leonidas Lepidus Leto Leucippus Livy Loki Longinus Lucan Lucian Lucifer Lucretia Lucretius Lucullus
    Lycurgus Lysander Lysias Macbeth Madonna Maecenas Mahomet Maimonides Mammon Marcion Mars Marsyas Masaccio
    Medea Medusa Melanchthon Melchizedek Melpomene Memnon Menander Mencius Menelaus Mephisto Mephistopheles
    Mercutio Merlin Messalina Methuselah Michelangelo Midas Miltiades Minerva Minos Mirabeau Mithras
    Mithridates Mnemosyne Mohammed Moliere Molière Moloch Montezuma Mordecai Morpheus Moses Mowgli Muhammad
    Mulciber Naaman Naboth Napoleon Narcissus Nathanael Nausicaa Nebuchadnezzar Nefertiti Nehemiah Nemesis
    Nepos Neptune Nero Nerva Nestor Nicodemus Nimrod Niobe Nizami Noah Nostradamus Novalis Oberon Oblomov
    Occam Ockham Octavian Octavius Odin Odysseus Oedipus Omphale Onegin Ophelia Orestes Origen Orion Ormuzd
    Orpheus Osiris Ossian Othello Otho Ovid Palladio Pandarus Pandora Pantagruel Paracelsus Parmenides
    Parmigianino Parsifal Parvati Pasiphae Patroclus Pausanias Pegasus Pelagius Pelé Peleus Penelope Pentheus
    Pericles Persephone Perseus Perugino Petrarch Petronius Petruchio Phaedra Phaedrus Phaethon Phaeton
    Pharaoh Phidias Philo Philoctetes Phocion Phoebus Pilate Pindar Pinocchio Plato Plautus Pliny Plotinus
    Plutarch Pluto Pocahontas Pollux Polonius Polybius Polycarp Polyphemus Pompey Porphyry Porthos Portia
    Poseidon Potiphar Praxiteles Priam Priapus Priscian Proclus Procne Procopius Procrustes Prometheus
    Propertius Proserpina Proserpine Prospero Protagoras Proteus Psyche Ptolemy Punchinello Pygmalion Pyrrho
    Pyrrhus Pythagoras Quasimodo Quetzalcoatl Quintilian Quixote Rabelais Rahab Rameses Ramses Raphael
    Raskolnikov Rehoboam Rembrandt Remus Romulus Ronsard Roscius Rosinante Roxana Rozinante Rumi Sadi Saladin
    Sallust Salome Samson Samuel Sancho Sappho Sargon Satan Saturn Savonarola Scaevola Scaramouche
    Scheherazade Scipio Scylla Sejanus Semele Semiramis Seneca Sennacherib Severus Shakespear Shakespeare
    Shakspeare Shakspere Shiva Shylock Siegfried Silenus Sinbad Sindbad Sisyphus Socrates Sodoma Solon
    Sophocles Spartacus Statius Stendhal Stilicho Strabo Suetonius Sulla Svengali Sylla Tacitus Tamburlaine
    Tamerlane Tannhäuser Tantalus Tarquin Tarquinius Tartarin Tartuffe Tasso Tecumseh Telemachus Terence
    Terpsichore Tertullian Thaïs Thales Thalia Theaetetus Themis Themistocles Theocritus Theodoric Theodosius
    Theognis Theophrastus Thersites Theseus Thespis Thetis Thor Thoth Thrasybulus Thrasymachus Thucydides
    Thyestes Tiberius Tibullus Timoleon Timon Timur Tintoretto Tiresias Titania Tithonus Titian Tito Trajan
    Trimalchio Tristan Triton Troilus Tutankhamun Typhon Tyrtaeus Ulfilas Ulysses Urania Uriah Valens
    Valentinian Varro Vercingetorix Vergil Veronese Vespasian Vespucci Vesta Virgil Vishnu Vitellius Vitruvius
    Volpone Voltaire Vulcan Werther Wotan Xanthippe Xavier Xenophanes Xenophon Xerxes Zadig Zarathustra
    Zechariah Zeno Zenobia Zephyrus Zerlina Zeus Zeuxis Zoroaster Zorro Zosimus
  `,
  // Towns that are words (Reading, Bath) or rather persons (Lincoln, Wellington) stay out; words that only
  // stand in longer names (Aires, Angeles) stand here alone too.
  places: `
    Aachen | Aalborg | Aarhus | Ababa | Abadan | Abdera | Aberdeen | Aberdeenshire | Aberystwyth | Abidjan |
    Abingdon | Abkhazia | Åbo | Abruzzi | Abu Dhabi | Abyssinia | Acadia | Acapulco | Acarnania | Accra |
    Aceh | Achaea | Achaia | Achelous | Acheron | Aconcagua | Actium | Addis | Addis Ababa | Adelaide | Aden |
    Adige | Adirondacks | Adowa | Adrianople | Adriatic | Adriatic Sea | Aegean | Aegean Sea | Aegina |
    Aetolia | Afghanistan | Africa | Agadir | Agincourt | Agra | Agram | Agrigentum | Ahmedabad | Aires |
    Aix | Aix-en-Provence | Aix-la-Chapelle | Akkad | Akron | Alabama | Alaska | Albania | Albany | Alberta |
    Albion | Albuquerque | Alcatraz | Aldan | Alderney | Aldershot | Alentejo | Aleppo | Alexanderplatz |
    Alexandria | Algarve | Algeria | Algiers | Alhambra | Alicante | Allahabad | Alleghanies | Alleghenies |
    Alma-Ata | Almaty | Almería | Alnwick | Alpheus | Alps | Alsace | Alsace-Lorraine | Altai | Amazon |
    Amazonia | America | Amherst | Amiens | Amman | Amoy | Amphipolis | Amritsar | Amsterdam | Amur |
    Anatolia | Ancona | Andalusia | Andes | Andhra Pradesh | Andorra | Andover | Angara | Angeles | Angers |
    Angkor | Anglesey | Angola | Angora | Angoulême | Anguilla | Anhalt | Anhui | Anhwei | Anjou | Ankara |
    Ann Arbor | Annam | Annapolis | Annecy | Antalya | Antarctica | Antibes | Antietam | Antigua |
    Antigua and Barbuda | Antilles | Antioch | Antrim | Antwerp | Apennines | Appalachia | Appalachians |
    Appomattox | Apulia | Aquitaine | Arabia | Arabian Gulf | Arabian Sea | Aragon | Arakan | Aral |
    Aral Sea | Ararat | Araxes | Arbela | Arcadia | Arcady | Archangel | Arctic Ocean | Ardennes | Arequipa |
    Arezzo | Argentina | Argos | Argyll | Argyllshire | Argyrokastro | Århus | Arizona | Arkansas |
    Arkhangelsk | Arles | Armagh | Armenia | Arnhem | Arno | Arras | Artois | Aruba | Arundel | Ascot |
    Asgard | Ashanti | Ashkhabad | Asia | Asia Minor | Asmara | Assam | Assisi | Assyria | Asti | Astrakhan |
    Asturias | Asunción | Aswan | Athens | Atlanta | Atlantic | Atlantic City | Atlantic Ocean | Atlantis |
    Attica | Auckland | Augsburg | Auschwitz | Austerlitz | Australasia | Australia | Austrasia | Austria |
    Austria-Hungary | Auvergne | Auxerre | Avalon | Avignon | Ávila | Aviv | Avon | Aylesbury | Ayr |
    Ayrshire | Azerbaidzhan | Azerbaijan | Azores | Azov | Babylon | Babylonia | Bactria | Badajoz | Baden |
    Baden-Baden | Bagdad | Baghdad | Bahamas | Bahia | Bahrain | Baikal | Baku | Balaclava | Balaton | Bâle |
    Balearic Islands | Bali | Balkans | Balkh | Ballarat | Ballhausplatz | Baltic | Baltic Sea | Baltimore |
    Baluchistan | Bamako | Bamberg | Banat | Banat of Temesvar | Banbury | Bandung | Banffshire | Bangalore |
    Bangkok | Bangladesh | Bangor | Banja | Banja Luka | Bannockburn | Barbados | Barbary | Barcelona |
    Barents Sea | Bari | Barmen | Barnsley | Barnstaple | Baroda | Barrow-in-Furness | Basel | Bashkiria |
    Basingstoke | Basle | Basra | Bastille | Basutoland | Batavia | Batley | Baton Rouge | Bator | Battersea |
    Batum | Batumi | Bavaria | Bay of Bengal | Bay of Biscay | Bay of Pigs | Bayeux | Bayonne | Bayreuth |
    Béarn | Bechuanaland | Bedford | Bedfordshire | Behring Straits | Beijing | Beira | Beirut | Belarus |
    Belfast | Belfort | Belgian Congo | Belgium | Belgrade | Belize | Belorussia | Beluchistan | Benares |
    Bendigo | Benelux | Bengal | Benghazi | Benin | Berat | Beresina | Berezina | Bergamo | Bergen |
    Bergen-Belsen | Bering Sea | Bering Strait | Bering Straits | Berkshire | Berlin | Berlin Wall |
    Bermondsey | Bermuda | Bermudas | Bern | Berne | Berwick | Berwick-upon-Tweed | Besançon | Bessarabia |
    Bethany | Bethlehem | Bhopal | Bhutan | Biafra | Bialystok | Białystok | Biarritz | Bicester | Bideford |
    Bielefeld | Bihać | Bihar | Bilbao | Birkenhead | Birmingham | Bissau | Bithynia | Bitola | Bizerta |
    Black Forest | Black Sea | Blackburn | Blackpool | Blenheim | Bloemfontein | Blois | Bloomsbury |
    Blue Nile | Blue Ridge | Bochum | Bodmin | Boeotia | Bognor | Bogota | Bogotá | Bohemia |
    Bois de Boulogne | Bokhara | Bolivia | Bologna | Bolzano | Bombay | Bône | Bonn | Bootle | Bordeaux |
    Borneo | Bornholm | Borodino | Bosnia | Bosnia and Herzegovina | Bosnia-Herzegovina | Bosphorus |
    Bosporus | Boston | Bosworth | Botany Bay | Botswana | Boulogne | Bourges | Bournemouth | Boyne |
    Brabant | Bradford | Braga | Brahmaputra | Brandenburg | Brandenburg Gate | Brasilia | Brasília | Brașov |
    Bratislava | Brazil | Brazzaville | Breda | Bremen | Brescia | Breslau | Brest | Brest Litovsk |
    Brest-Litovsk | Bretton Woods | Bridgwater | Bridlington | Brighton | Brindisi | Brisbane | Bristol |
    Britain | Britannia | British America | British Columbia | British Empire | British Guiana |
    British Isles | Brittany | Brixton | Brno | Brobdingnag | Bronx | Brooklyn | Bruges | Brunei | Brünn |
    Brunswick | Brussels | Bucharest | Buchenwald | Buckingham Palace | Buckinghamshire | Buda | Budapest |
    Buenos | Buenos Aires | Buffalo | Bukhara | Bukovina | Bulawayo | Bulgaria | Bunker Hill | Burgas |
    Burgos | Burgundia | Burgundy | Burkina Faso | Burma | Burnley | Bursa | Burundi | Butrint | Buxton |
    Byelorussia | Byzantium | Cadiz | Cádiz | Caen | Caernarvon | Caernarvonshire | Cagliari | Cairngorms |
    Cairo | Caithness | Calabria | Calais | Calcutta | Caledonia | Calgary | Calicut | California | Callao |
    Calvary | Camberwell | Cambodia | Camborne | Cambrai | Cambria | Cambridge | Cambridgeshire | Camden |
    Camelot | Çamëria | Cameroon | Cameroons | Camp David | Campania | Canaan | Canada | Canary Islands |
    Canberra | Candahar | Candia | Cannae | Cannes | Canterbury | Canton | Cape Cod | Cape Colony |
    Cape Horn | Cape of Good Hope | Cape Town | Cape Verde | Capernaum | Capetown | Capitol | Capitol Hill |
    Caporetto | Cappadocia | Caprera | Capri | Capua | Caracas | Carcassonne | Cardiff | Cardiganshire |
    Caria | Caribbean | Caribbean Sea | Carinthia | Carlisle | Carlow | Carlsbad | Carlsruhe |
    Carmarthenshire | Carnatic | Carniola | Carolina | Carolinas | Carpathian Mountains | Carpathians |
    Carrara | Cartagena | Carthage | Casablanca | Caserta | Caspian | Caspian Sea | Cassel | Castile |
    Castilla | Catalonia | Catania | Cathay | Catskills | Cattaro | Caucasia | Caucasus | Cavan | Cawnpore |
    Cayenne | Celebes | Central Africa | Central African Republic | Central America | Central Asia |
    Central Europe | Cephalonia | Cephissus | Cetinje | Ceuta | Ceylon | Chad | Chaeronea | Chahar |
    Chalcedon | Chaldaea | Chaldea | Chambéry | Chambord | Chameria | Chamonix | Champagne | Champs Élysées |
    Changsha | Channel Islands | Charing Cross | Charleroi | Charleston | Charlottenburg | Chartres |
    Chatham | Chechnya | Chekiang | Chelmsford | Chelsea | Cheltenham | Chelyabinsk | Chemnitz | Chengdu |
    Chengtu | Chennai | Cherbourg | Chernigov | Chernobyl | Cheshire | Chesterfield | Cheviots | Chiapas |
    Chicago | Chichester | Chihuahua | Chile | Chilterns | Chimborazo | China | Chios | Chita | Chittagong |
    Chongqing | Christchurch | Christiania | Chungking | Cilicia | Cincinnati | Cintra | Circassia |
    Cirencester | Cithaeron | Clazomenae | Clerkenwell | Clermont | Clermont-Ferrand | Cluj | Cluj-Napoca |
    Clyde | Cnossus | Cochabamba | Cochin | Cochin-China | Cochinchina | Cockaigne | Cocytus | Coimbra |
    Colchester | Colmar | Cologne | Colombia | Colombo | Colorado | Columbia | Comoros | Compiègne | Conakry |
    Coney Island | Congo | Connacht | Connaught | Connecticut | Constance | Constanța | Constantinople |
    Copenhagen | Coral Sea | Corcyra | Cordoba | Córdoba | Cordova | Corfu | Corinth | Cornwall | Coromandel |
    Corregidor | Corsica | Costa Rica | Cotonou | Cotopaxi | Cotswolds | Courland | Covent Garden | Coventry |
    Cracow | Crécy | Cremona | Crete | Crimea | Croatia | Cronstadt | Croton | Croydon | Cuba | Culloden |
    Cumberland | Cumbria | Cuneo | Curaçao | Cuzco | Cyprus | Cyrenaica | Cyrene | Cythera | Czech Republic |
    Czechia | Czechoslovakia | Częstochowa | Dacca | Dachau | Dacia | Dagestan | Daghestan | Dahomey |
    Dairen | Dakar | Dakota | Dakotas | Dalarna | Dalian | Dallas | Dalmatia | Damascus | Damietta | Danube |
    Danzig | Daqing | Dar es Salaam | Dardanelles | Darfur | Darien | Darjeeling | Darlington | Darmstadt |
    Dartmoor | Dartmouth | Dauphiné | Davos | Dayton | Dazhai | D.D.R. | Dead Sea | Debrecen | Deccan |
    Deep South | Delaware | Delft | Delhi | Delos | Delphi | Denbighshire | Denmark | Denver | Deptford |
    Derby | Derbyshire | Derry | Des Moines | Dessau | Detroit | Devizes | Devon | Devonshire | Dewsbury |
    Dhaka | Dien Bien Phu | Dienbienphu | Dieppe | Dijon | Dimitrovgrad | District of Columbia | Djakarta |
    Djibouti | Dnepropetrovsk | Dnieper | Dniester | Dobrudja | Dobruja | Doha | Dolomites | Dominica |
    Dominican Republic | Donbas | Donbass | Doncaster | Donegal | Donets | Donetsk | Dorchester | Dordrecht |
    Dorking | Dorpat | Dorset | Dorsetshire | Dort | Dortmund | Douai | Douro | Dover | Downing Street |
    Drammen | Drava | Drave | Drenica | Dresden | Drina | Drogheda | Drury Lane | Dubai | Dublin | Dubrovnik |
    Duero | Duisburg | Dumbarton Oaks | Dumfries | Dumfriesshire | Dundee | Dunedin | Dunfermline |
    Dunkerque | Dunkirk | Durazzo | Durban | Durham | Durres | Durrës | Dushanbe | Dusseldorf | Düsseldorf |
    Dutch Guiana | Dvina | Dvinsk | East Africa | East Anglia | East Asia | East Berlin | East China Sea |
    East Germany | East Indies | East Pakistan | East Prussia | East Riding | East Timor | Eastbourne |
    Easter Island | Eastern Europe | Eastern Rumelia | Ebro | Ecbatana | Ecuador | Edgehill | Edinburgh |
    Edirne | Edmonton | Edo | Edom | Egypt | Eindhoven | Eisenach | Eisleben | Ekaterinburg | Ekaterinodar |
    El Alamein | El Paso | El Salvador | Elam | Elba | Elbasan | Elbe | Elberfeld | Eldorado | Elea |
    Eleusis | Elisabethville | Ellis Island | Elsinore | Ely | Elysium | Emilia-Romagna | Enfield | England |
    English Channel | Ephesus | Epirus | Epsom | Equatorial Guinea | Erewhon | Erfurt | Eritrea | Erivan |
    Erlangen | Erzerum | Escorial | Essen | Essex | Esthonia | Estonia | Estremadura | Eswatini | Esztergom |
    Ethiopia | Etna | Eton | Etruria | Euboea | Euphrates | Eurafrica | Eurasia | Europe | Eurotas | Euxine |
    Evesham | Evian | Évora | Exeter | Exeter Hall | Exmoor | Extremadura | Falkirk | Falkland Islands |
    Falklands | Falmouth | Far East | Far West | Farnham | Faroe | Faroes | Fashoda | Faso |
    Federal Republic of Germany | Ferghana | Fermanagh | Fernando Po | Ferrara | Fez | Fife | Fifth Avenue |
    Fiji | Finland | Finnmark | Fiume | Flanders | Fleet Street | Flintshire | Flodden | Florence | Florida |
    Foča | Folkestone | Fontainebleau | Fontenoy | Foochow | Forfarshire | Formosa | Fort Worth | France |
    Franche-Comté | Franconia | Frankfort | Frankfort-on-the-Main | Frankfurt | Frankfurt am Main | Frascati |
    Freetown | Freiburg | Freiburg im Breisgau | Fremantle | French Congo | French Guiana |
    French West Africa | F.R.G. | FRG | Fribourg | Friendly Islands | Friesland | Friuli | Frome | Fujian |
    Fujiyama | Fukien | Funen | Fuzhou | Gabon | Galápagos | Galatia | Galatz | Galicia | Galilee | Gallia |
    Gallipoli | Galveston | Galway | Gambia | Ganges | Gansu | Garonne | Gascony | Gateshead | Gaugamela |
    Gaul | Gaza | Gdansk | Gdańsk | G.D.R. | GDR | Gdynia | Gelderland | Geneva | Genève | Genoa |
    Georgetown | Georgia | German Democratic Republic | Germania | Germany | Gerona | Gethsemane |
    Gettysburg | Ghana | Ghent | Gibraltar | Gilead | Gironde | Giza | Gjirokastër | Gjirokastra | Glamorgan |
    Glamorganshire | Glasgow | Glastonbury | Glencoe | Gloucester | Gloucestershire | Goa | Godavari | Golan |
    Gold Coast | Golden Horn | Golgotha | Gomel | Gomorrah | Gori | Gorizia | Görlitz | Göteborg | Gotha |
    Gothenburg | Gotland | Gottingen | Göttingen | Gouda | Grampians | Granada | Grand Canyon | Granicus |
    Grantham | Grasmere | Gravelotte | Gravesend | Graz | Great Britain | Great Lakes | Great Plains |
    Great Rift Valley | Great Russia | Great Wall | Greece | Greenland | Greenock | Greenwich | Grenada |
    Grenoble | Grimsby | Groningen | Grub Street | Guadalajara | Guadalcanal | Guadalquivir | Guadeloupe |
    Guam | Guangdong | Guangxi | Guangzhou | Guantánamo Bay | Guatemala | Guatemala City | Guayaquil |
    Guernica | Guernsey | Guiana | Guildford | Guinea | Guinea-Bissau | Guizhou | Gujarat | Gujerat |
    Gulf of Finland | Gulf of Mexico | Gulf of Tonkin | Guyana | Guyenne | Guzerat | Gwalior | Győr |
    Haarlem | Hackney | Haemus | Hague | Haifa | Hainan | Hainault | Hainaut | Haiphong | Haiti |
    Halicarnassus | Halifax | Halle | Halys | Hama | Hamburg | Hammerfest | Hammersmith | Hampshire |
    Hampstead | Hangchow | Hangzhou | Hankow | Hannover | Hanoi | Hanover | Harare | Harbin | Harlem |
    Harper's Ferry | Harper’s Ferry | Harrisburg | Harrogate | Hartford | Hartlepool | Harwich | Hastings |
    Havana | Havre | Hawaii | Hayti | Hebei | Hebrides | Hebron | Heidelberg | Hejaz | Helicon | Hellas |
    Hellespont | Helsingborg | Helsingfors | Helsingør | Helsinki | Helvetia | Henan | Henley | Herat |
    Herculaneum | Hereford | Herefordshire | Hermon | Hertfordshire | Herzegovina | Hesse | Hessen | Hexham |
    Hibernia | Highgate | Highlands | Hijaz | Hildesheim | Himalaya | Himalayas | Hindostan | Hindu Kush |
    Hindustan | Hiroshima | Hispania | Hispaniola | Ho Chi Minh City | Hobart | Hohenzollern | Hokkaido |
    Holborn | Holland | Hollywood | Holstein | Holy Land | Holy Roman Empire | Holy Sepulchre | Holyrood |
    Home Counties | Homs | Honan | Honduras | Hong | Hong Kong | Honolulu | Honshu | Hopei | Horeb | Hormuz |
    Horn of Africa | Horsham | Houston | Huanghe | Hubei | Huddersfield | Hudson Bay | Hudson's Bay |
    Hudson’s Bay | Hull | Humber | Hunan | Hungary | Huntingdon | Huntingdonshire | Hupeh | Hwangho |
    Hyde Park | Hyderabad | Hymettus | Hyperborea | Hyrcania | Iași | Ibadan | Iberia | Ibiza | Iceland |
    Iconium | Idaho | Ifni | Ilissus | Ilium | Illinois | Illyria | Illyricum | Inchon | India |
    Indian Ocean | Indiana | Indianapolis | Indo-China | Indochina | Indonesia | Indore | Indus | Inkerman |
    Inner Mongolia | Innsbruck | Interlaken | Inverness | Inverness-shire | Ioannina | Iona | Ionia |
    Ionian Sea | Iowa | Ipswich | Iran | Iraq | Ireland | Irish Sea | Irkutsk | Iron Gates | Irrawaddy |
    Isar | Ischia | Isfahan | Islamabad | Isle of Man | Isle of Wight | Islington | Isonzo | Ispahan |
    Israel | Issus | Istanbul | Istria | Italia | Italy | Ithaca | Ivory Coast | Izmir | Jacksonville |
    Jaffa | Jaffna | Jaipur | Jajce | Jakarta | Jalalabad | Jamaica | Jamestown | Janeiro | Janina | Japan |
    Jarrow | Jasenovac | Jassy | Java | Jaxartes | Jeddah | Jehol | Jemappes | Jena | Jericho | Jersey |
    Jersey City | Jerusalem | Jiangsu | Jiangxi | Jidda | Johannesburg | John o'Groats | John o’Groats |
    Johore | Jordan | Judaea | Judah | Judea | Jugo-Slavia | Jugoslavia | Jumna | Jura | Jutland | Kabul |
    Kabylia | Kalahari | Kaliningrad | Kalmar | Kaluga | Kama | Kamakura | Kamchatka | Kampala | Kampuchea |
    Kandahar | Kandy | Kano | Kanpur | Kansas | Kansas City | Kansu | Karabakh | Karachi | Karakorum |
    Karbala | Karelia | Karl-Marx-Stadt | Karlovac | Karlsbad | Karlsruhe | Karnak | Karnataka | Kars |
    Kashmir | Kassel | Katanga | Kathmandu | Katmandu | Katowice | Kattegat | Katyn | Kaunas | Kazakhstan |
    Kazan | Keighley | Kendal | Kenilworth | Kensington | Kent | Kentucky | Kenya | Kerala | Kerbala | Kerry |
    Keswick | Kettering | Kew | Khabarovsk | Kharkiv | Kharkov | Khartoum | Kherson | Khiva | Khorasan |
    Khorassan | Khuzistan | Khyber Pass | Kiangsi | Kiangsu | Kiel | Kienthal | Kiev | Kildare | Kilimanjaro |
    Kilkenny | Killarney | Kingston | Kinsale | Kinshasa | Kirghizia | Kirghizstan | Kirkcaldy | Kirkuk |
    Kivu | Klagenfurt | Klondike | Knaresborough | Knin | Knossos | København | Kokand | Kolkata | Köln |
    Kolyma | Kong | Königgrätz | Konigsberg | Königsberg | Konstanz | Konya | Korça | Korçë | Korea | Košice |
    Kosova | Kosovo | Kosovo-Metohija | Kostroma | Kotor | Kovno | Kowloon | Kragujevac | Krakatoa | Krakow |
    Kraków | Krasnodar | Krasnoyarsk | Krefeld | Kremlin | Kreuzberg | Kristiania | Kronstadt | Krujë |
    Kuala | Kuala Lumpur | Kuban | Kuibyshev | Kumasi | Kunming | Kurdistan | Kuril Islands | Kuriles |
    Kurils | Kurland | Kursk | Kutais | Kuwait | Kwangsi | Kwangtung | Kweichow | Kyiv | Kyoto | Kyrgyzstan |
    Kyushu | La Mancha | La Paz | La Plata | La Rochelle | La Spezia | Labrador | Lacedaemon | Laconia |
    Ladakh | Ladoga | Ladysmith | Lagos | Lahore | Laibach | Lake Baikal | Lake Como | Lake Constance |
    Lake District | Lake Erie | Lake Geneva | Lake Huron | Lake Michigan | Lake Ohrid | Lake Ontario |
    Lake Prespa | Lake Scutari | Lake Superior | Lake Victoria | Lambeth | Lanarkshire | Lancashire |
    Lancaster | Land's End | Land’s End | Languedoc | Lanka | Laos | Lapland | Las Vegas | Latakia |
    Latin America | Latin Quarter | Latium | Latvia | Launceston | Lausanne | Lazio | Le Havre | Le Mans |
    Leamington | Lebanon | Lecce | Leeds | Leghorn | Leicester | Leicestershire | Leiden | Leinster |
    Leipsic | Leipsig | Leipzig | Leith | Leitrim | Lemberg | Lemnos | Leningrad | León | Leone |
    Leopoldville | Léopoldville | Lepanto | Lesbos | Lesotho | Leuctra | Leuthen | Leuven | Levant | Lewes |
    Lexington | Leyden | Lhasa | Liberia | Libya | Lichfield | Lidice | Liechtenstein | Liege | Liège |
    Liffey | Liguria | Lille | Lilliput | Lima | Limburg | Limerick | Limoges | Limousin | Limpopo |
    Lincolnshire | Linlithgow | Linz | Lisbon | Lithuania | Little Rock | Little Russia | Liverpool |
    Livonia | Livorno | Ljubljana | Llandudno | Locarno | Locris | Lodz | Łódź | Loire | Lombardy | Lomé |
    London | Londonderry | Long Island | Longford | Lorraine | Los Angeles | Lotharingia | Lothian |
    Loughborough | Louisiana | Louisville | Louvain | Louvre | Low Countries | Lower Austria | Lower Canada |
    Lower Saxony | Lowestoft | Lowlands | Luanda | Lubeck | Lübeck | Lublin | Lubyanka | Lucca | Lucerne |
    Lucknow | Ludlow | Lugano | Lumpur | Lund | Luristan | Lusaka | Lusatia | Lushan | Lushnjë | Lusitania |
    Luton | Lützen | Luxembourg | Luxor | Luzon | Lviv | Lvov | Lycia | Lydia | Lyndhurst | Lyon | Lyons |
    Maastricht | Macao | Macau | Macclesfield | Macedonia | Madagascar | Madeira | Madhya Pradesh | Madras |
    Madrid | Madurai | Mafeking | Magadan | Magdeburg | Maghreb | Maghrib | Magna Graecia | Maharashtra |
    Maidenhead | Maidstone | Maine | Mainz | Majorca | Malabar | Malacca | Malaga | Málaga | Malawi | Malaya |
    Malaysia | Maldives | Maldon | Mali | Malines | Mallorca | Malmö | Malplaquet | Malta | Malvern |
    Malvinas | Managua | Manaus | Manchester | Manchukuo | Manchuria | Mandalay | Manhattan | Manila |
    Manipur | Manitoba | Mannheim | Mantinea | Mantua | Maputo | Maracaibo | Marburg | Marengo | Margate |
    Maribor | Marienbad | Maritsa | Marmara | Marmora | Marne | Marquesas | Marrakech | Marrakesh |
    Marseille | Marseilles | Marshall Islands | Martinique | Maryland | Marylebone | Mashhad | Mashriq |
    Massachusetts | Massawa | Matlock | Mato Grosso | Matsu | Matterhorn | Mauretania | Mauritania |
    Mauritius | Mayence | Mayfair | Maynooth | Mayo | Mazovia | Meath | Mecca | Mechlin | Mecklenburg |
    Medellín | Medina | Mediterranean | Mediterranean Sea | Meerut | Megara | Mekong | Melanesia | Melbourne |
    Melilla | Melos | Melrose | Memel | Memphis | Mendoza | Mentana | Mercia | Merionethshire | Mersey |
    Merseyside | Merthyr | Merv | Meshed | Mesopotamia | Messenia | Messina | Metapontum | Metohija | Metz |
    Meuse | Mexico | Mexico City | Miami | Michigan | Micronesia | Middle East | Middle West | Middlesbrough |
    Middlesex | Midlothian | Midwest | Milan | Miletus | Milwaukee | Minas Gerais | Mindanao | Minehead |
    Mingrelia | Minneapolis | Minnesota | Minorca | Minsk | Miskolc | Mississippi | Missolonghi | Missouri |
    Mitau | Mitrovica | Moab | Modena | Moesia | Mogadishu | Mogilev | Mohács | Mojave | Moldavia | Moldova |
    Moluccas | Mombasa | Monaco | Monaghan | Monastir | Mongolia | Monmouthshire | Monrovia | Mons |
    Mont Blanc | Mont Cenis | Montana | Monte Carlo | Monte Cassino | Montenegro | Monterrey | Montevideo |
    Montgomeryshire | Montmartre | Montparnasse | Montpellier | Montreal | Montréal | Montreux | Montserrat |
    Morava | Moravia | Morayshire | Morocco | Moscow | Moselle | Mostar | Mosul | Mount Ararat | Mount Athos |
    Mount Everest | Mount Fuji | Mount Olympus | Mount Rushmore | Mount Sinai | Mount Triglav | Mount Vernon |
    Mozambique | Mukden | Mulhouse | Multan | Mumbai | München | Munich | Munster | Münster | Murcia |
    Murmansk | Muscat | Muscovy | Myanmar | Mycenae | Mysia | Mysore | Mytilene | Nagaland | Nagasaki |
    Nagorno-Karabakh | Nagoya | Nagpur | Nairobi | Najaf | Najd | Namib | Namibia | Namur | Nanchang |
    Nanjing | Nanking | Nantes | Nantucket | Naples | Narbonne | Narva | Narvik | Naseby | Nashville |
    Nassau | Natal | Natchez | Nauplia | Nauru | Navarino | Navarra | Navarre | Naxos | Nazareth | Near East |
    Nebraska | Neckar | Neisse | Nejd | Nepal | Neretva | Netherlands | Neuchâtel | Neustria | Neva | Nevada |
    Nevers | Nevsky Prospect | New Britain | New Brunswick | New Caledonia | New Delhi | New England |
    New France | New Granada | New Guinea | New Hampshire | New Haven | New Holland | New Jersey |
    New Mexico | New Netherland | New Orleans | New South Wales | New Spain | New World | New York |
    New York City | New Zealand | Newark | Newbury | Newcastle | Newfoundland | Newgate | Newmarket |
    Newport | Niagara Falls | Nicaea | Nicaragua | Nicomedia | Nicopolis | Niemen | Niger | Nigeria |
    Nijmegen | Nikolayev | Nile | Nimeguen | Nimes | Nîmes | Nineveh | Niš | Nish | Nizhni Novgorod |
    Nizhny Novgorod | Nizhny-Novgorod | Norfolk | Noricum | Normandy | Norrköping | North Africa |
    North America | North Carolina | North Dakota | North Korea | North Riding | North Sea | North Vietnam |
    Northampton | Northamptonshire | Northern Bukovina | Northern Epirus | Northern Europe |
    Northern Ireland | Northern Territory | Northumberland | Northumbria | Northwest Territories | Norway |
    Norwich | Notre Dame | Notre-Dame | Nottingham | Nottinghamshire | Noumea | Nova Scotia | Novara |
    Novgorod | Novi | Novi Pazar | Novi Sad | Novocherkassk | Novorossiysk | Novosibirsk | Nubia | Numantia |
    Numidia | Nuneaton | Nuremberg | Nuremburg | Nürnberg | Nyanza | Nyasaland | Oakham | Oakland | Oaxaca |
    Occident | Oceania | Ochrida | Odense | Oder | Odessa | Offaly | Ohio | Ohrid | Okehampton | Okhotsk |
    Okinawa | Oklahoma | Oklahoma City | Old Bailey | Old World | Oldenburg | Oldham | Olmütz | Olomouc |
    Olympia | Olympus | Olynthus | Omaha | Oman | Omdurman | Omsk | Onega | Ontario | Oporto | Oran |
    Orange Free State | Oregon | Orel | Orenburg | Orient | Orinoco | Orissa | Orkney | Orkneys | Orleans |
    Orléans | Ormuz | Orontes | Orvieto | Osaka | Osijek | Oslo | Osnabrück | Ossa | Ossetia | Ostend |
    Ostia | Ostrava | Ottawa | Ottoman Empire | Ouagadougou | Oudh | Ouse | Outer Hebrides | Outer Mongolia |
    Oviedo | Oxford | Oxfordshire | Oxus | Ozarks | Pacific | Pacific Ocean | Pactolus | Paddington |
    Paderborn | Padstow | Padua | Paisley | Pakistan | Palais Royal | Palatinate | Palau | Palermo |
    Palestine | Palm Beach | Palmyra | Pamir | Pamirs | Pamplona | Panama | Panama Canal | Panjab | Pankow |
    Panmunjom | Pannonia | Papal States | Paphlagonia | Papua | Papua New Guinea | Pará | Paraguay |
    Paramaribo | Parana | Paraná | Paris | Parma | Parnassus | Paros | Parthia | Passau | Passchendaele |
    Patagonia | Patna | Patrae | Patras | Pavia | Pearl Harbor | Pearl Harbour | Peć | Pécs | Peiping |
    Peking | Pelion | Peloponnese | Peloponnesos | Peloponnesus | Pembrokeshire | Penang | Peneus | Penh |
    Pennines | Pennsylvania | Penrith | Pensacola | Penza | Penzance | People's Republic of China |
    People’s Republic of China | Peoria | Pergamon | Pergamum | Perm | Pernambuco | Perpignan | Persepolis |
    Persia | Persian Gulf | Perth | Perthshire | Peru | Perugia | Pesaro | Pescadores | Peshawar |
    Peterborough | Petersburg | Petersburgh | Petra | Petrograd | Petworth | Pharsalia | Pharsalus |
    Philadelphia | Philippi | Philippines | Philippopolis | Philistia | Phlegethon | Phnom | Phnom Penh |
    Phocaea | Phocis | Phrygia | Piacenza | Piave | Picardy | Piccadilly | Piedmont | Pilsen | Pindus |
    Pinsk | Piraeus | Pisa | Pitcairn | Pittsburg | Pittsburgh | Plassey | Plataea | Pleven | Plevna |
    Ploesti | Plovdiv | Plymouth | Plzeň | Po | Podgorica | Podolia | Pogradec | Poitiers | Poitou | Poland |
    Polotsk | Poltava | Polynesia | Pomerania | Pomorze | Pompeii | Pondicherry | Pondichery | Pontefract |
    Pontus | Poona | Popocatepetl | Port Arthur | Port Elizabeth | Port Moresby | Port of Spain | Port Said |
    Port-au-Prince | Portland | Porto | Porto Rico | Portsmouth | Portugal | Posen | Potidaea | Potomac |
    Potosi | Potosí | Potsdam | Potsdamer Platz | Poughkeepsie | Poznan | Poznań | Prague | Praha | P.R.C. |
    PRC | Presburg | Pressburg | Pretoria | Prince Edward Island | Princeton | Prishtina | Pristina |
    Prizren | Propontis | Provence | Prussia | Prut | Pruth | Pskov | Pudsey | Puebla | Puerto | Puerto Rico |
    Puglia | Pula | Pune | Punjab | Pusan | Pyongyang | Pyrenees | Qatar | Qingdao | Qom | Quai d'Orsay |
    Quai d’Orsay | Quebec | Québec | Queensland | Quemoy | Quetta | Quito | Rabat | Radnorshire | Raetia |
    Ragusa | Rajasthan | Rajputana | Rambouillet | Ramillies | Ramsgate | Rangoon | Rapallo | Rappahannock |
    Ratisbon | Ravenna | Ravensbrück | Rawalpindi | Recife | Red Sea | Red Square | Redcar | Redruth |
    Regensburg | Reggio | Reggio Emilia | Reigate | Reims | Renfrewshire | Rennes | Réunion | Reval |
    Reykjavik | Reykjavík | Rhaetia | Rhegium | Rheims | Rhine | Rhineland | Rhode Island | Rhodes |
    Rhodesia | Rhodope | Rhone | Rhône | Rica | Richmond | Rico | Riga | Rijeka | Rimini | Ringwood |
    Rio de Janeiro | Rio Grande | Ripon | Riviera | Riyadh | Rochdale | Rochester | Rockies |
    Rocky Mountains | Rocroi | Romagna | Roman Empire | Romania | Rome | Romford | Romsey | Roscommon |
    Rosetta | Roskilde | Rossbach | Rostock | Rostov | Rostov-on-Don | Rotherham | Rotterdam | Roubaix |
    Rouen | Roumania | Roumelia | Roussillon | Roxburghshire | R.S.F.S.R. | RSFSR | Rubicon | Ruhr | Rumania |
    Rumelia | Runcorn | Runnymede | Russia | Russian Federation | Rustchuk | Ruthenia | Rutland | Rwanda |
    Rwanda-Burundi | Ryazan | Saar | Saarbrücken | Saarland | Sabah | Sacramento | Sadowa | Saguntum |
    Sahara | Sahel | Saigon | Saint Louis | Saint Omer | Saint Petersburg | Saint-Cloud | Saint-Denis |
    Saint-Domingue | Saint-Étienne | Saint-Germain | Saint-Malo | Sakhalin | Salaam | Salamanca | Salamis |
    Salem | Salerno | Salford | Salisbury | Salonica | Salonika | Saloniki | Salt Lake City | Salween |
    Salzburg | Samara | Samaria | Samarkand | Samoa | Samos | San Antonio | San Diego | San Domingo |
    San Francisco | San Jose | San Juan | San Marino | San Remo | San Salvador | San Sebastian |
    San Sebastián | Sana'a | Sana’a | Sandhurst | Sandwich Islands | Sandžak | Sanjak | Sans-Souci |
    Santa Barbara | Santa Cruz | Santa Fe | Santa Monica | Santiago | Santiago de Compostela | Santo Domingo |
    Sao Paulo | São Paulo | Saragossa | Sarajevo | Saranda | Sarandë | Saratoga | Saratov | Sarawak |
    Sardinia | Sardis | Sarmatia | Saskatchewan | Saskatoon | Sassari | Saudi Arabia | Sava | Savona | Savoy |
    Saxony | Scamander | Scandinavia | Scania | Scarborough | Scheldt | Schenectady | Schleswig |
    Schleswig-Holstein | Scilly Isles | Scotland | Scotland Yard | Scranton | Scutari | Scythia |
    Sea of Azov | Sea of Galilee | Sea of Japan | Sea of Marmara | Sea of Okhotsk | Seattle | Sebastopol |
    Sedan | Segovia | Seine | Selby | Selo | Senegal | Seoul | Septimania | Serbia | Serbia-Montenegro |
    Servia | Setúbal | Sevastopol | Severn | Seville | Seychelles | Shaanxi | Shandong | Shanghai | Shannon |
    Shansi | Shantung | Shanxi | Sharpeville | Sheffield | Shenandoah | Shensi | Shenyang | Sherwood |
    Shetland | Shetlands | Shikoku | Shiraz | Shkodër | Shkodra | Shrewsbury | Shropshire | Shushenskoye |
    Siam | Sian | Siberia | Sichuan | Sicily | Sidon | Siena | Sienna | Sierra Leone | Sierra Nevada |
    Sierras | Sikkim | Silesia | Silicon Valley | Simbirsk | Simferopol | Simla | Simois | Sinai | Sind |
    Sindh | Singapore | Sinkiang | Sintra | Sion | Skagerak | Skagerrak | Skåne | Skipton | Skopje | Skoplje |
    Skye | Slavonia | Sligo | Slovak Republic | Slovakia | Slovenia | Smithfield | Smolensk | Smolny |
    Smyrna | Snowdon | Snowdonia | Sochi | Society Islands | Sodom | Sofia | Sogdiana | Soho | Solent |
    Solferino | Solomon Islands | Somalia | Somaliland | Somerset | Somersetshire | Somme | Sonora | Soochow |
    Sorbonne | Sorrento | South Africa | South America | South Asia | South Australia | South Carolina |
    South China Sea | South Dakota | South Korea | South Seas | South Vietnam | Southampton |
    South-East Asia | Southeast Asia | South-Eastern Europe | Southeastern Europe | Southend |
    Southern Africa | Southern Europe | Southern Ocean | Southport | Southwark | South-West Africa |
    Soviet Far East | Soviet Russia | Soviet Union | Soweto | Spain | Spalato | Spandau | Spanish America |
    Spanish Main | Spanish Sahara | Sparta | Speyer | Spice Islands | Spithead | Spitsbergen | Spokane |
    Spree | Springfield | Srebrenica | Sri Lanka | St. Bernard | St. Cloud | St. Denis | St. Domingo |
    St. Étienne | St. Gallen | St. Germain | St. Gotthard | St Helena | St. Helena | St James's | St James’s |
    St. James's | St. James’s | St. Kilda | St. Lawrence | St Louis | St. Louis | St. Lucia | St. Malo |
    St. Omer | St. Paul | St. Paul's | St. Paul’s | St. Peter's | St. Peter’s | St Petersburg |
    St. Petersburg | St. Vincent | Staffordshire | Stagira | Stalingrad | Stamboul | Stamford | Stanleyville |
    Staten Island | Stavanger | Stepney | Stettin | Stirling | Stockholm | Stockport | Stockton |
    Stoke-on-Trent | Stonehenge | Strait of Gibraltar | Strait of Malacca | Strait of Otranto |
    Straits of Dover | Straits of Gibraltar | Strasbourg | Strasburg | Strassburg | Stratford |
    Stratford-on-Avon | Stratford-upon-Avon | Stromboli | Stroud | Strymon | Stuttgart | Styria | Styx |
    Sublime Porte | Subotica | Sudan | Sudetenland | Suez | Suez Canal | Suffolk | Šumadija | Sumatra |
    Sumer | Sunderland | Surat | Surinam | Suriname | Surrey | Susa | Susquehanna | Sussex | Suva | Suzhou |
    Svalbard | Sverdlovsk | Swabia | Swansea | Swatow | Swaziland | Sweden | Swindon | Switzerland | Sybaris |
    Sydney | Syracuse | Syria | Szczecin | Szechuan | Szechwan | Szeged | Table Mountain | Tabriz | Tachai |
    Taching | Tadzhikistan | Taganrog | Tagus | Tahiti | Taipei | Taiwan | Tajikistan | Tallinn | Tamil Nadu |
    Tammerfors | Tampa | Tampere | Tamworth | Tanganyika | Tangier | Tangiers | Tanjore | Tannenberg |
    Tanzania | Taranto | Tarentum | Tarragona | Tarsus | Tartarus | Tartary | Tartu | Tashkend | Tashkent |
    Tasman Sea | Tasmania | Tatarstan | Taunton | Tavistock | Taygetus | Tbilisi | Tegucigalpa | Teheran |
    Tehran | Tel Aviv | Telangana | Telemark | Temesvár | Temple Bar | Tennessee | Tenochtitlan | Teplitz |
    Terek | Teruel | Tewkesbury | Texas | Thailand | Thames | The Hague | Thebes | Thermopylae |
    Thessaloniki | Thessaly | Thetford | Third Reich | Thrace | Thule | Thurii | Thuringia | Tiananmen |
    Tianjin | Tiber | Tibet | Ticino | Tien An Men | Tientsin | Tierra del Fuego | Tiflis | Tigris | Tilbury |
    Tilsit | Timbuctoo | Timbuktu | Timisoara | Timișoara | Timor | Tintagel | Tipperary | Tirana | Tiranë |
    Tirnovo | Tirol | Tisza | Titicaca | Titograd | Tivoli | Tlatelolco | Tobago | Tobruk | Togo | Togoland |
    Tokio | Tokyo | Toledo | Tomsk | Tonga | Tonkin | Tonking | Topeka | Toronto | Torquay | Tortuga |
    Totnes | Tottenham | Toulon | Toulouse | Touraine | Tournai | Tours | Tower of London | Trabzon |
    Trafalgar | Trafalgar Square | Tralee | Transcaspia | Transcaucasia | Transjordan | Transoxiana |
    Transvaal | Transylvania | Trastevere | Travancore | Trebizond | Treblinka | Trent | Trento | Trenton |
    Treves | Trier | Trieste | Trinidad | Trinidad and Tobago | Tripoli | Tripolitania | Tromsø | Trondheim |
    Trondhjem | Trossachs | Trowbridge | Troy | Troyes | Truro | Tsaritsyn | Tsarskoe | Tsarskoe Selo |
    Tsinan | Tsingtao | Tsunyi | Tubingen | Tübingen | Tucson | Tuileries | Tula | Tullamore | Tulsa |
    Tunbridge | Tunis | Tunisia | Turin | Turkestan | Turkey | Turkmenia | Turkmenistan | Turku | Turukhansk |
    Tuscany | Tusculum | Tuvalu | Tuzla | Tver | Tweed | Twickenham | Two Sicilies | Tyburn | Tyne |
    Tyneside | Tyre | Tyrol | U.A.R. | UAR | Udaipur | Udine | Ufa | Uganda | U.K. | UK | Ukraine |
    Ulaan Baatar | Ulan Bator | Ulm | Ulster | Ulyanovsk | Umbria | Union of Soviet Socialist Republics |
    United Arab Emirates | United Kingdom | United States | United States of America | Unter den Linden |
    Upper Austria | Upper Canada | Upper Silesia | Upper Volta | Uppsala | Upsala | Ural | Ural Mountains |
    Urals | Urbino | Urga | Uruguay | Uruk | Urumchi | U.S. | U.S.A. | USA | Uskub | U.S.S.R. | USSR |
    Ussuri | Utah | Utica | Utopia | Utrecht | Uttar Pradesh | Uxbridge | Uzbekistan | Uzhgorod | Valais |
    Valencia | Valenciennes | Valhalla | Valladolid | Valley Forge | Valmy | Valona | Valparaiso |
    Valparaíso | Van Diemen's Land | Van Diemen’s Land | Vancouver | Vanuatu | Varanasi | Vardar | Varna |
    Vatican | Vaud | Vegas | Vendée | Venetia | Veneto | Venezuela | Venice | Veracruz | Verdun | Vermont |
    Verona | Versailles | Vesuvius | Vevey | Viborg | Vicenza | Vichy | Vicksburg | Vienna | Vientiane |
    Viet Nam | Viet-Nam | Vietnam | Vilna | Vilnius | Vincennes | Vinnitsa | Virgin Islands | Virginia |
    Visby | Vistula | Vitebsk | Viterbo | Vladivostok | Vlora | Vlorë | Vojvodina | Volga | Volgograd |
    Volhynia | Vologda | Vorarlberg | Vorkuta | Voronezh | Vosges | Vukovar | Vyborg | Wagram | Wakefield |
    Walachia | Wales | Wall Street | Wallachia | Wallonia | Walsall | Wandlitz | Wapping | Warsaw | Warwick |
    Warwickshire | Washington | Washington, D.C. | Waterford | Waterloo | Watford | Weimar | Wellingborough |
    Weser | Wessex | West Africa | West Bank | West Berlin | West Germany | West Indies | West Pakistan |
    West Prussia | West Riding | West Virginia | Western Asia | Western Australia | Western Europe |
    Western Sahara | Westmeath | Westminster | Westminster Abbey | Westmoreland | Westmorland | Westphalia |
    Wexford | Weymouth | Whampoa | Whitby | White House | White Nile | White Russia | White Sea |
    Whitechapel | Whitehall | Whitehaven | Wichita | Wicklow | Widnes | Wien | Wiesbaden | Wigan |
    Wilhelmstrasse | Williamsburg | Wilmington | Wilno | Wiltshire | Wimbledon | Winchester | Windsor |
    Winnipeg | Winter Palace | Winterthur | Wisconsin | Wittenberg | Wolverhampton | Woodstock | Woolwich |
    Worcester | Worcestershire | Workington | Worms | Worthing | Wroclaw | Wrocław | Wuhan | Wuppertal |
    Wurtemberg | Württemberg | Würzburg | Wye | Wyoming | Xiamen | Xi'an | Xi’an | Xinjiang | Yakutsk |
    Yalta | Yalu | Yan'an | Yan’an | Yangtse | Yangtze | Yangzi | Yannina | Yarmouth | Yaroslavl | Yedo |
    Yekaterinburg | Yellow River | Yellow Sea | Yellowstone | Yemen | Yenan | Yenisei | Yenisey | Yerevan |
    Yokohama | York | Yorkshire | Yorktown | Yosemite | Ypres | Yucatan | Yucatán | Yugoslavia | Yukon |
    Yunnan | Zadar | Zagreb | Zaire | Zakopane | Zama | Zambesi | Zambezi | Zambia | Zante | Zanzibar |
    Zaporozhye | Zara | Zaragoza | Zealand | Zeeland | Zhejiang | Zhitomir | Zhongnanhai | Zimbabwe |
    Zimmerwald | Zion | Zug | Zuider Zee | Zululand | Zunyi | Zurich | Zürich | Zutphen | Zwickau
  `,
  peoples: `
    Abkhaz | Abkhazian | Abkhazians | Abyssinian | Abyssinians | Achaean | Achaeans | Achaian | Achaians |
    Adventist | Adventists | Aegean | Aeolian | Aeolic | Afghan | Afghans | African | African-American |
    African-Americans | Africans | Afrikaans | Afrikaner | Afrikaners | Afro-American | Afro-Americans |
    Afro-Asian | Akkadian | Albanian | Albanian-American | Albanians | Albigenses | Albigensian |
    Albigensians | Alexandrian | Alexandrians | Alexandrine | Algerian | Algerians | Algonquian | Algonquin |
    Alsatian | Alsatians | Amazonian | American | Americans | Amharic | Amish | Ammonite | Ammonites |
    Anabaptist | Anabaptists | Anatolian | Andalusian | Andalusians | Andean | Angevin | Anglican |
    Anglicanism | Anglicans | Anglo-American | Anglo-Americans | Anglo-Catholic | Anglo-French |
    Anglo-German | Anglo-Indian | Anglo-Indians | Anglo-Irish | Anglo-Norman | Anglo-Russian | Anglo-Saxon |
    Anglo-Saxons | Anglo-Soviet | Angolan | Annamese | Annamite | Annamites | Antiguan | Antinomian |
    Antinomians | Antiochene | Apache | Apaches | Appalachian | Aquitanian | Arab | Arabian | Arabians |
    Arabic | Arabs | Aragonese | Aramaic | Arcadian | Arcadians | Argentine | Argentinean | Argentines |
    Argentinian | Argive | Argives | Arian | Arianism | Arians | Aristotelian | Aristotelianism |
    Aristotelians | Armenian | Armenians | Arminian | Arminianism | Arminians | Arnaut | Arnauts | Aryan |
    Aryans | Ashkenazi | Ashkenazim | Asian | Asians | Asiatic | Asiatics | Assyrian | Assyrians | Asturian |
    Athenian | Athenians | Attic | Augustan | Augustinian | Augustinians | Australasian | Australian |
    Australians | Austrian | Austrians | Austro-German | Austro-Hungarian | Austro-Hungarians |
    Austro-Marxist | Austro-Marxists | Averroist | Averroists | Azerbaijani | Azerbaijanis | Azeri | Azeris |
    Aztec | Aztecs | Ba'athist | Ba’athist | Baathist | Baathists | Babouvist | Babouvists | Babylonian |
    Babylonians | Baconian | Baconians | Bactrian | Baha'i | Baha’i | Bahraini | Bakuninist | Bakuninists |
    Balkan | Balt | Baltic | Balts | Bangladeshi | Bangladeshis | Bantu | Bantus | Baptist | Baptists |
    Barbadian | Bashkir | Bashkirs | Basque | Basques | Batavian | Bavarian | Bavarians | Bedouin | Bedouins |
    Belarusian | Belgian | Belgians | Belorussian | Belorussians | Benedictine | Benedictines | Bengali |
    Bengalis | Benthamite | Benthamites | Berber | Berbers | Bergsonian | Berkeleian | Berliner | Berliners |
    Bernsteinian | Blanquist | Blanquists | Boeotian | Boeotians | Boer | Boers | Bohemian | Bohemians |
    Bolivian | Bolivians | Bolshevik | Bolsheviki | Bolsheviks | Bolshevism | Bolshevist | Bolshevists |
    Bonapartism | Bonapartist | Bonapartists | Bosniak | Bosniaks | Bosnian | Bosnians | Bostonian |
    Bostonians | Bourbon | Bourbons | Brahman | Brahmanic | Brahmanical | Brahmans | Brahmin | Brahmins |
    Brazilian | Brazilians | Breton | Bretons | British | Britisher | Britishers | Briton | Britons |
    Brownist | Brownists | Buddhism | Buddhist | Buddhists | Bukharinist | Bukharinists | Bukharinite |
    Bukharinites | Bulgar | Bulgarian | Bulgarians | Bulgars | Bundist | Bundists | Burgundian | Burgundians |
    Burman | Burmans | Burmese | Burundian | Byelorussian | Byelorussians | Byronic | Byzantine | Byzantines |
    Cadets | Caesarean | Calabrian | Calabrians | Californian | Californians | Calvinism | Calvinist |
    Calvinistic | Calvinists | Cambodian | Cambodians | Cameroonian | Camisard | Camisards | Canaanite |
    Canaanites | Canadian | Canadians | Cantabrigian | Cantonese | Capuchin | Capuchins | Carbonari | Carib |
    Caribbean | Caribs | Carlist | Carlists | Carmelite | Carmelites | Carolingian | Carolingians |
    Carolinian | Carolinians | Cartesian | Cartesianism | Cartesians | Carthaginian | Carthaginians |
    Carthusian | Carthusians | Caspian | Castilian | Castilians | Castroist | Castroists | Catalan |
    Catalans | Catalonian | Cathar | Cathars | Catholic | Catholicism | Catholics | Caucasian | Caucasians |
    Cavalier | Cavaliers | Celt | Celtic | Celts | Ceylonese | Chadian | Chalcedonian | Chaldaean | Chaldean |
    Chaldeans | Chaldee | Chartism | Chartist | Chartists | Chechen | Chechens | Cherokee | Cherokees |
    Chetnik | Chetniks | Cheyenne | Chilean | Chileans | Chilian | Chinaman | Chinamen | Chinese | Christian |
    Christianity | Christians | Ciceronian | Cimbri | Circassian | Circassians | Cistercian | Cistercians |
    Cluniac | Communard | Communards | Communist | Communists | Comtean | Comtist | Confucian | Confucianism |
    Confucianist | Confucians | Congolese | Congregationalist | Congregationalists | Copernican | Copt |
    Coptic | Copts | Corinthian | Corinthians | Cornish | Cornishman | Cornishmen | Corsican | Corsicans |
    Cossack | Cossacks | Creole | Creoles | Cretan | Cretans | Croat | Croatian | Croatians | Croats | Cuban |
    Cubans | Cynic | Cynics | Cypriot | Cypriote | Cypriots | Cyrenaic | Cyrenaics | Cyrillic | Czarist |
    Czech | Czecho-Slovak | Czechoslovak | Czechoslovakian | Czechoslovaks | Czechs | Dacian | Dacians |
    Dalmatian | Dalmatians | Damascene | Danaan | Dane | Danes | Danish | Dantean | Danubian | Daoism |
    Daoist | Daoists | Dardanian | Darwinian | Darwinians | Darwinism | Darwinist | Darwinists | Decembrist |
    Decembrists | Deist | Deists | Delian | Delphic | Democritean | Dominican | Dominicans | Donatist |
    Donatists | Dorian | Dorians | Doric | Doukhobors | Dravidian | Dravidians | Dreyfusard | Dreyfusards |
    Druid | Druids | Druse | Druses | Druze | Druzes | Dubliner | Dubliners | Dutch | Dutchman | Dutchmen |
    Dutchwoman | Easterner | Easterners | Ecuadorian | Edomite | Edomites | Edwardian | Edwardians |
    Egyptian | Egyptians | Einsteinian | Elamite | Eleatic | Eleatics | Elizabethan | Elizabethans |
    Emersonian | Encyclopaedist | Encyclopaedists | Encyclopedists | English | Englishman | Englishmen |
    Englishwoman | Englishwomen | Ephesian | Ephesians | Epicurean | Epicureanism | Epicureans | Epirote |
    Epirotes | Episcopalian | Episcopalians | Erasmian | Erastian | Erastians | Eritrean | Eskimo | Eskimos |
    Esquimaux | Essene | Essenes | Esthonian | Estonian | Estonians | Ethiopian | Ethiopians | Ethiopic |
    Etruscan | Etruscans | Euboean | Euclidean | Eurasian | Eurasians | Eurocommunism | Eurocommunist |
    Eurocommunists | European | Europeans | Evangelical | Evangelicals | Fabian | Fabianism | Fabians |
    Falangist | Falangists | Faroese | Fascism | Fascist | Fascists | Fenian | Fenians | Feuerbachian |
    Fichtean | Fijian | Filipino | Filipinos | Finn | Finnish | Finno-Ugrian | Finns | Flemings | Flemish |
    Florentine | Florentines | Fourierism | Fourierist | Fourierists | Franciscan | Franciscans |
    Franco-American | Franco-British | Franco-German | Francoist | Franco-Prussian | Franco-Russian |
    Frankish | Franks | Freemason | Freemasonry | Freemasons | French | French-Canadian | French-Canadians |
    Frenchman | Frenchmen | Frenchwoman | Frenchwomen | Freudian | Freudianism | Freudians | Frisian |
    Frisians | Gael | Gaelic | Gaels | Galatian | Galatians | Galician | Galicians | Galilean | Galileans |
    Gallic | Gallican | Gallicans | Gallo-Roman | Gambian | Gandhian | Gandhians | Gascon | Gascons | Gaul |
    Gaulish | Gaullist | Gaullists | Gauls | Genevan | Genevese | Genoese | Gentile | Gentiles | Georgian |
    Georgians | German | German-American | Germanic | Germans | Ghanaian | Ghanaians | Gheg | Ghegs |
    Ghibelline | Ghibellines | Gipsies | Gipsy | Girondin | Girondins | Girondist | Girondists | Gnostic |
    Gnosticism | Gnostics | Goan | Goth | Gothic | Goths | Graeco-Latin | Graeco-Roman | Gramscian | Grecian |
    Grecians | Greco-Roman | Greek | Greeks | Greenlander | Guatemalan | Guatemalans | Guelf | Guelfs |
    Guelph | Guelphs | Guinean | Gujarati | Gurkha | Gurkhas | Guyanese | Gypsies | Gypsy | Habsburg |
    Habsburgs | Haitian | Haitians | Han | Hanoverian | Hanoverians | Hanseatic | Hapsburg | Hapsburgs |
    Hasidic | Hasidim | Hawaiian | Hawaiians | Hebraic | Hebrew | Hebrews | Hegelian | Hegelianism |
    Hegelians | Hellene | Hellenes | Hellenic | Hellenism | Hellenist | Hellenistic | Hellenists | Helot |
    Helots | Helvetian | Helvetic | Heraclitean | Hessian | Hessians | Hibernian | Hindi | Hindoo | Hindoos |
    Hindu | Hinduism | Hindus | Hispanic | Hispanics | Hitlerian | Hitlerite | Hitlerites | Hittite |
    Hittites | Hobbesian | Hohenstaufen | Hohenzollern | Hohenzollerns | Hollander | Hollanders | Homeric |
    Honduran | Horatian | Hottentot | Hottentots | Huguenot | Huguenots | Humean | Hun | Hungarian |
    Hungarians | Hunnish | Huns | Hussite | Hussites | Iberian | Iberians | Ibo | Icarian | Icarians |
    Icelander | Icelanders | Icelandic | Igbo | Illyrian | Illyrians | Inca | Incas | Indian | Indians |
    Indo-Aryan | Indo-Chinese | Indo-European | Indo-Europeans | Indo-Germanic | Indonesian | Indonesians |
    Ionian | Ionians | Ionic | Iranian | Iranians | Iraqi | Iraqis | Irish | Irish-American | Irishman |
    Irishmen | Irishwoman | Iroquois | Isaurian | Ishmaelite | Ishmaelites | Islam | Islamic | Islamist |
    Islamists | Ismaili | Ismailis | Israeli | Israelis | Israelite | Israelites | Italian | Italianate |
    Italians | Italic | Ithacan | Jacobean | Jacobin | Jacobinism | Jacobins | Jacobite | Jacobites |
    Jacobitism | Jain | Jainism | Jains | Jamaican | Jamaicans | Janissaries | Janissary | Janizaries |
    Janizary | Jansenism | Jansenist | Jansenists | Jap | Japanese | Japs | Javan | Javanese | Jesuit |
    Jesuitical | Jesuitism | Jesuits | Jew | Jewess | Jewish | Jewry | Jews | Jordanian | Jordanians |
    Judaic | Judaism | Judean | Jugo-Slav | Jugoslav | Jugo-Slavs | Jugoslavs | Jutes | Kabyle | Kabyles |
    Kaffir | Kaffirs | Kafir | Kafirs | Kalmuck | Kalmucks | Kalmyk | Kalmyks | Kantian | Kantianism |
    Kantians | Karaite | Karelian | Kautskyist | Kautskyists | Kautskyite | Kautskyites | Kazakh | Kazakhs |
    Kelt | Keltic | Kelts | Kentish | Kenyan | Kenyans | Keynesian | Keynesianism | Keynesians | Khazar |
    Khazars | Khmer | Khmers | Khrushchevite | Khrushchevites | Kirghiz | Korean | Koreans | Kosovan |
    Kosovar | Kosovars | Kulak | Kulaks | Kurd | Kurdish | Kurds | Kuwaiti | Kuwaitis | Lacedaemonian |
    Lacedaemonians | Laconian | Lamaist | Lancastrian | Lancastrians | Laodicean | Laotian | Laotians | Lapp |
    Lapps | Lassallean | Lassalleans | Latin | Latin-American | Latins | Latvian | Latvians | Lebanese |
    Leibnizian | Leninism | Leninist | Leninists | Lett | Lettish | Letts | Levantine | Levantines |
    Leveller | Levellers | Levite | Levites | Liberian | Libyan | Libyans | Ligurian | Lithuanian |
    Lithuanians | Liverpudlian | Livonian | Livonians | Lockean | Lollard | Lollards | Lombard | Lombards |
    Londoner | Londoners | Lorrainer | Louisianian | Luddite | Luddites | Lusitanian | Lutheran |
    Lutheranism | Lutherans | Luxemburger | Luxemburgist | Lycian | Lycians | Lydian | Lydians | Macedonian |
    Macedonians | Machiavellian | Machist | Machists | Madrasi | Magyar | Magyars | Mahometan | Mahometans |
    Mahommedan | Mahommedans | Mahratta | Mahrattas | Malagasy | Malawian | Malay | Malayalam | Malayan |
    Malays | Malaysian | Malaysians | Malian | Maltese | Malthusian | Malthusianism | Malthusians | Mameluke |
    Mamelukes | Mamluk | Mamluks | Manchu | Manchus | Mancunian | Mandingo | Manichaean | Manichaeans |
    Manichaeism | Manichean | Manicheans | Manx | Maoism | Maoist | Maoists | Maori | Maoris | Maratha |
    Marathas | Maronite | Maronites | Marrano | Marranos | Marxian | Marxians | Marxism | Marxism-Leninism |
    Marxist | Marxist-Leninist | Marxist-Leninists | Marxists | Mauritanian | Mauritian | Mayan | Mayans |
    Mazdean | McCarthyite | Mede | Medes | Mediterranean | Melanesian | Melanesians | Melian | Melians |
    Mendelian | Mennonite | Mennonites | Menshevik | Mensheviki | Mensheviks | Menshevism | Mesopotamian |
    Messianic | Methodism | Methodist | Methodists | Mexican | Mexicans | Milanese | Milesian | Milesians |
    Minoan | Moabite | Moabites | Mogul | Moguls | Mohammadan | Mohammedan | Mohammedanism | Mohammedans |
    Mohawk | Mohawks | Mohican | Mohicans | Moldavian | Moldavians | Moldovan | Mongol | Mongolian |
    Mongolians | Mongols | Monophysite | Monophysites | Montagnard | Montagnards | Montanist | Montenegrin |
    Montenegrins | Moor | Moorish | Moors | Moravian | Moravians | Morisco | Moriscos | Mormon | Mormonism |
    Mormons | Moroccan | Moroccans | Mosaic | Moscovite | Moslem | Moslems | Mozambican | Mughal | Mughals |
    Muscovite | Muscovites | Muslim | Muslims | Mussulman | Mussulmans | Musulman | Mycenaean | Mycenaeans |
    Napoleonic | Narodnik | Narodniks | Naxalite | Naxalites | Nazarene | Nazarenes | Nazi | Nazis | Nazism |
    Neapolitan | Neapolitans | Negro | Negroes | Neo-Hegelian | Neo-Hegelians | Neo-Kantian | Neo-Kantians |
    Neo-Platonic | Neoplatonic | Neoplatonism | Neo-Platonist | Neoplatonist | Neo-Platonists |
    Neoplatonists | Nepalese | Nepali | Nestorian | Nestorians | Netherlander | Netherlanders | Newtonian |
    Newtonians | Nicaraguan | Nicaraguans | Nicene | Nietzschean | Nietzscheans | Nigerian | Nigerians |
    Nominalist | Nominalists | Non-Conformist | Nonconformist | Nonconformists | Nordic | Norman | Normans |
    Norse | Norseman | Norsemen | Northerner | Northerners | Northumbrian | Northumbrians | Norwegian |
    Norwegians | Nubian | Nubians | Numidian | Numidians | Occidental | Occitan | Olympian | Olympians |
    Olympic | Omani | Orangeman | Orangemen | Oriental | Orientals | Orphic | Orphics | Orthodox | Osmanli |
    Osmanlis | Ossetian | Ossetians | Ostrogoth | Ostrogoths | Ottoman | Ottomans | Ovidian | Owenite |
    Owenites | Oxonian | Oxonians | Pakistani | Pakistanis | Palatine | Palestinian | Palestinians |
    Pan-African | Panamanian | Panamanians | Pan-American | Pan-German | Pan-Germans | Pan-Slav | Pan-Slavic |
    Pan-Slavism | Pan-Slavist | Pan-Slavists | Papal | Papist | Papists | Papuan | Papuans | Paraguayan |
    Parisian | Parisians | Parisienne | Parmenidean | Parsee | Parsees | Parsi | Parsis | Parthian |
    Parthians | Pascalian | Pashto | Pashtun | Pashtuns | Pathan | Pathans | Pelagian | Pelagianism |
    Pelagians | Pelasgian | Pelasgians | Pelasgic | Peloponnesian | Peloponnesians | Pentecostal |
    Peripatetic | Peripatetics | Peronist | Peronists | Persian | Persians | Peruvian | Peruvians |
    Petrarchan | Petrarchian | Petrine | Phanariot | Phanariote | Phanariots | Pharisaic | Pharisee |
    Pharisees | Philadelphian | Philippine | Philistine | Philistines | Phocian | Phocians | Phoenician |
    Phoenicians | Phrygian | Phrygians | Pict | Pictish | Picts | Piedmontese | Pindaric | Plantagenet |
    Plantagenets | Platonic | Platonism | Platonist | Platonists | Plymouth Brethren | Pole | Poles | Polish |
    Polynesian | Polynesians | Pomeranian | Pomeranians | Popish | Portugese | Portuguese | Positivism |
    Positivist | Positivists | Presbyterian | Presbyterianism | Presbyterians | Proudhonian | Proudhonism |
    Proudhonist | Proudhonists | Provençal | Provençals | Prussian | Prussians | Ptolemaic | Ptolemies |
    Punic | Punjabi | Punjabis | Puritan | Puritanism | Puritans | Puseyite | Puseyites | Pyrrhonian |
    Pyrrhonism | Pyrrhonist | Pyrrhonists | Pythagorean | Pythagoreanism | Pythagoreans | Quaker | Quakeress |
    Quakerism | Quakers | Quebecker | Quietist | Quietists | Rabbinic | Rabelaisian | Rajput | Rajputs |
    Ramist | Ramists | Ranter | Ranters | Rastafarian | Rechabite | Red Indian | Red Indians | Redemptorist |
    Redemptorists | Reichian | Rhenish | Rhodesian | Rhodesians | Rhodian | Rhodians | Ricardian |
    Ricardians | Roma | Romagnol | Roman | Romani | Romanian | Romanians | Romanic | Romanist | Romanists |
    Romanov | Romanovs | Romans | Romansh | Romany | Romish | Rosicrucian | Rosicrucians | Roumanian |
    Roumanians | Roundhead | Roundheads | Rousseauian | Rousseauist | Rumanian | Rumanians | Russian |
    Russians | Russo-German | Russo-Japanese | Russophile | Russophiles | Russo-Turkish | Ruthenian |
    Ruthenians | Rwandan | Rwandans | Saami | Sabellian | Sabines | Sadducee | Sadducees | Saint-Simonian |
    Saint-Simonians | Saint-Simonism | Salian | Samaritan | Samaritans | Samian | Samians | Samnite |
    Samnites | Samoan | Samoans | Samoyed | Samoyeds | Sandinista | Sandinistas | Sanscrit | Sans-culotte |
    Sans-culottes | Sanskrit | Saracen | Saracens | Sardinian | Sardinians | Sarmatian | Sarmatians |
    Sartrean | Saudi | Saudis | Savoyard | Savoyards | Saxon | Saxons | Scandinavian | Scandinavians | Scot |
    Scotch | Scotchman | Scotchmen | Scotist | Scotists | Scots | Scotsman | Scotsmen | Scotswoman |
    Scottish | Scythian | Scythians | Semite | Semites | Semitic | Senegalese | Sephardi | Sephardic |
    Sephardim | Sepoy | Sepoys | Serb | Serbian | Serbians | Serbo-Croat | Serbo-Croatian | Serbo-Croats |
    Serbs | Servian | Servians | Shaker | Shakers | Shakespearean | Shakespearian | Shakspearean | Shavian |
    Shi'a | Shi’a | Shia | Shi'ite | Shi’ite | Shiite | Shi'ites | Shi’ites | Shiites | Shinto | Shintoism |
    Siamese | Siberian | Siberians | Sicilian | Sicilians | Sienese | Sikh | Sikhism | Sikhs | Silesian |
    Silesians | Singaporean | Sinhala | Sinhalese | Sino-American | Sino-Indian | Sino-Japanese |
    Sino-Soviet | Sioux | Slav | Slavic | Slavonian | Slavonians | Slavonic | Slavophil | Slavophile |
    Slavophiles | Slavs | Slovak | Slovakian | Slovaks | Slovene | Slovenes | Slovenian | Slovenians |
    Smithian | Socinian | Socinianism | Socinians | Socratic | Somali | Somalis | Sophist | Sophists |
    Sorbian | Southerner | Southerners | Southron | Soviet | Soviets | Spaniard | Spaniards | Spanish |
    Spanish-American | Spartacist | Spartacists | Spartan | Spartans | Spencerian | Spinozism | Spinozist |
    Spinozistic | Spinozists | Stagirite | Stakhanovite | Stakhanovites | Stalinism | Stalinist | Stalinists |
    Stoic | Stoicism | Stoics | Stuart | Stuarts | Styrian | Sudanese | Sudeten | Sudetens | Suevi | Sufi |
    Sufis | Sufism | Sulpician | Sumatran | Sumerian | Sumerians | Sunni | Sunnis | Sunnite | Sunnites |
    Swabian | Swabians | Swahili | Swazi | Swede | Swedenborgian | Swedenborgians | Swedes | Swedish | Swiss |
    Switzer | Switzers | Syracusan | Syracusans | Syriac | Syrian | Syrians | Taborite | Taborites | Tadzhik |
    Tadzhiks | Tahitian | Tahitians | Taiwanese | Tajik | Tajiks | Talmudic | Talmudist | Talmudists | Tamil |
    Tamils | Tantric | Tanzanian | Taoism | Taoist | Taoists | Tarentine | Tarentines | Tartar | Tartarian |
    Tartars | Tasmanian | Tatar | Tatars | Telugu | Templar | Templars | Teuton | Teutonic | Teutons | Texan |
    Texans | Thai | Thais | Theatine | Theban | Thebans | Theosophist | Theosophists | Theosophy |
    Thessalian | Thessalians | Thomism | Thomist | Thomistic | Thomists | Thracian | Thracians | Thuringian |
    Tibetan | Tibetans | Titoism | Titoist | Titoists | Titoite | Titoites | Tolstoyan | Tolstoyans |
    Tolstoyism | Tongan | Tories | Tory | Toryism | Tosk | Tosks | Tractarian | Tractarians | Transcaucasian |
    Transcendentalist | Transcendentalists | Transylvanian | Trappist | Trappists | Trinidadian |
    Trinitarian | Trinitarians | Trojan | Trojans | Trotskyism | Trotskyist | Trotskyists | Trotskyite |
    Trotskyites | Tsarist | Tsarists | Tudor | Tudors | Tunisian | Tunisians | Turanian | Turcoman |
    Turcomans | Turk | Turkic | Turkish | Turkmen | Turkmens | Turkoman | Turkomans | Turks | Tuscan |
    Tuscans | Tyrian | Tyrians | Tyrolean | Tyrolese | Ugandan | Ugandans | Uighur | Uighurs | Ukrainian |
    Ukrainians | Ulsterman | Ulstermen | Ultramontane | Ultramontanes | Umbrian | Umbrians | Uniat | Uniate |
    Uniates | Unionist | Unionists | Unitarian | Unitarianism | Unitarians | Urdu | Ursuline | Ursulines |
    Uruguayan | Uruguayans | Ustasha | Ustashe | Ustashi | Utilitarian | Utilitarians | Utraquist |
    Utraquists | Uygur | Uzbek | Uzbeks | Valois | Vandal | Vandals | Vedanta | Vedantic | Vedantist | Vedic |
    Venetian | Venetians | Venezuelan | Venezuelans | Victorian | Victorians | Viennese | Vietcong |
    Vietminh | Vietnamese | Viking | Vikings | Virgilian | Virginian | Virginians | Visigoth | Visigothic |
    Visigoths | Vlach | Vlachs | Volscian | Volscians | Voltairean | Voltairian | Waldenses | Waldensian |
    Waldensians | Wallachian | Wallachians | Walloon | Walloons | Welsh | Welshman | Welshmen | Welshwoman |
    Wesleyan | Wesleyans | Westerner | Westerners | Westphalian | Whig | Whiggish | Whigs | Wolffian |
    Wordsworthian | Wycliffite | Wycliffites | Xhosa | Yankee | Yankees | Yemeni | Yemenite | Yiddish |
    Yorkist | Yorkists | Yorkshireman | Yorkshiremen | Yoruba | Yorubas | Yugoslav | Yugoslavian | Yugoslavs |
    Zairean | Zambian | Zambians | Zealot | Zealots | Zen | Zimbabwean | Zinovievist | Zinovievists |
    Zionism | Zionist | Zionists | Zoroastrian | Zoroastrianism | Zoroastrians | Zulu | Zulus | Zuricher |
    Zwinglian | Zwinglians
  `,
  // Heads as well as last words: `Union of …`, `River …`.
  institutions: `
    Abbey Academies Academy Act Administration Admiralty Affair Agencies Agency Agreement Agreements Airlines
    Airport Airways Allgemeine Alliance Alliances Amendment Archive Archives Arena Armies Army Arsenal
    Assemblies Assembly Assizes Association Associations Asylum Atoll Auditorium Authorities Authority Avenue
    Axis Bank Banks Baptistery Bar Barracks Basilica Basin Bastion Battalion Battery Battle Bay Beach Bench
    Bill Bloc Board Boards Border Borough Boulevard Branch Bridge Brigade Brigades Broadcasting Bros
    Brotherhood Brothers Building Bulletin Bundestag Bureau Bureaus Cabinet Café Camp Campaign Canal Cape
    Capitol Castle Castles Cathedral Cathedrals Cemetery Center Central Centre Chamber Channel Chapel Chapter
    Charter Chronicle Church Churches Cinema Circle Circus Citadel City Clinic Club Clubs Coalition Coast Code
    Coffee-House Collection College Colleges Colliery Colonies Colony Comintern Command Commissariat
    Commission Commissions Committee Committees Commons Commonwealth Commune Community Companies Company
    Concordat Confederacy Confederation Conference Conferences Congregation Congress Congresses Conservatoire
    Conservatory Consistory Consortium Conspiracy Constitution Consulate Convent Convention Conventions
    Convents Co-operative Cooperative Corporation Corporations Corps Cottage Council Councils Counties County
    Courant Court Courts Covenant Creek Crescent Crisis Cross Crown Crusade Crusades Curia Dáil Dam
    Declaration Declarations Decree Delegation Delta Department Departments Desert Diary Diet Diocese
    Directorate Directory Dispatch District Districts Division Divisions Docks Dockyard Doctrine Dominion
    Dominions Downs Duchies Duchy Dukedom Duma Dynasties Dynasty Earldom Echo Edict Electorate Embassies
    Embassy Emirate Empire Empires Encyclopaedia Encyclopedia Entente Enterprise Enterprises Estate Estates
    Estuary Examiner Exchange Exchequer Exhibition Expedition Express Factory Faculty Falls Farm Federation
    Federations Fellowship Fells Fiord Fjord Fleet Flotilla Folketing Force Forces Forest Fort Fortress Forum
    Foundation Fountain Fraternity Front Frontier Fund Gallery Gaol Garden Gardens Garrison Gate Gazette
    Gestapo Glacier Government Governments Governorate Grange Group Groups Guard Guards Guild Guilds Gulf
    Gymnasium Harbor Harbour Headquarters Heights Herald Highway Hills Holdings Hospice Hospital Hospitals
    Hostel Hotel Hotels House Houses Humanité Index Industries Inn Inquisition Institute Institutes
    Institution Institutions Insurance Insurrection Intelligencer International Invasion Island Islands Isle
    Isles Isthmus Izvestia Jail Journal Jubilee Junction Jungle Junta Khanate Kingdom Kingdoms Kirche Knesset
    Laboratory Lagoon Lake Lakes Landtag Laws League Leagues Legation Legion Library Lighthouse Limited Line
    Lines Loch Lodge Lords Lough Ltd Luftwaffe Lycée Lyceum Magazine Magistracy Mail Majlis Mall Manifesto
    Manor Manufactory Market Massacre Mausoleum Meadows Mejlis Memorial Mercury Mews Mine Mines Ministries
    Ministry Minster Mint Mission Missions Monarchy Monasteries Monastery Monument Mosque Mound Mount Mountain
    Mountains Movement Movements Municipality Museum Museums Mutiny Nation National Nations Navy Nunnery Oasis
    Oblast Observatory Observer Occupation Ocean Offensive Office Offices Okhrana Opera Operation Opposition
    Oratory Orchestra Order Organisation Organisations Organization Organizations Orphanage Pact Pagoda Palace
    Palaces Palatinate Pale Papers Parade Parish Park Parliament Parliaments Parties Partition Partnership
    Party Pass Patriarchate Peace Peak Peninsula Penitentiary Phalanx Philharmonic Place Plain Plains Plan
    Planet Plantation Plateau Platform Platz Plaza Plenum Plot Point Police Politburo Polity Polytechnic Pond
    Pool Port Porte Post Prairie Pravda Precinct Prefecture Presbytery Presidency Presidium Press Presses
    Principalities Principality Priory Prison Privy Prize Prizes Proclamation Program Programme Project
    Promenade Propaganda Protectorate Protocol Province Provinces Quai Quarter Quarterly Quay Rada Radio
    Railroad Railway Railways Ranch Range Rapids Rathaus Realm Rebellion Record Rectory Reform Reformation
    Refuge Regency Regiment Region Regions Register Registry Reichsrat Reichstag Reichswehr Renaissance
    Repertory Report Reporter Republic Republics Reservation Reserve Residence Resistance Resolution
    Resolutions Restaurant Restoration Retreat Review Revolt Revolution Revolutions Riksdag Riots Rising River
    Rivers Road Rocks Rooms Row Rue Rundschau Sanatorium Sanctuary Scheme Schism School Schools Sea Seas
    Secretariat Sect See Sejm Seminary Senate Sentinel Sepulchre Service Services Session Settlement
    Settlements Shire Shoals Shop Shrine Sisters Skupština Sobranje Societies Society Sons Sound Soviet
    Soviets Spa Spectator Spring Springs Squadron Square Stadium Staff Standard Star State States Station
    Statute Steppe Stores Storting Strait Straits Strasse Straße Stream Street Streets Studio Studios
    Sultanate Summit Survey Synagogue Syndicate Synod Tabernacle Tavern Telegraph Television Temple Temples
    Terminal Terrace Territories Territory Terror Theater Theatre Theatres Throne Times Tomb Tower Towers Town
    Township Trade Treasury Treaties Treaty Trench Tribe Tribes Tribunal Tribune Triumvirate Troupe Trust
    Tunnel Turnpike Ulitsa Union Unions Universities University Uprising Vale Valley Valleys Vaults Vicarage
    Viceroyalty Vilayet Villa Village Volcano Volkskammer Wall Walls War Wars Watch Waterfall Way Weald Weekly
    Wehrmacht Wharf Wing Workhouse Works Workshop World Yard Zeitschrift Zeitung Zemstvo Zone Zoo
  `,
  derived: `
    ean eanism eans esque ian ianism ianisms ians isation ised ising ism isms ist istic ists ite ites ization
    ized izing
  `,
  // `7ber` and `Xber` are September and December in early modern hands; the last twelve are the months of
  // the French Republic.
  months: `
    10ber 7ber 7br 8ber 8br 9ber 9br Apl. Apr Apr. April Aug Aug. August Brumaire Dec Dec. December Decr. Feb
    Feb. Febr. February Floreal Floréal Frimaire Fructidor Germinal Jan Jan. January Jul Jul. July Jun Jun.
    June Mar Mar. March May Messidor Nivose Nivôse Nov Nov. November Novr. Oct Oct. October Octr. Pluviose
    Pluviôse Prairial Sep Sep. Sept Sept. September Septr. Thermidor Vendemiaire Vendémiaire Ventose Ventôse
    Xber
  `,
  weekdays: `
    Fri Fri. Friday Fridays Mon Mon. Monday Mondays Sat Sat. Saturday Saturdays Sun Sun. Sunday Sundays Thu
    Thu. Thur. Thurs Thurs. Thursday Thursdays Tue Tue. Tues Tues. Tuesday Tuesdays Wed Wed. Wednesday
    Wednesdays Weds
  `,
  saying: `
    accosted accosts accused accuses acknowledged acknowledges added adding addressed addresses adds adjured
    adjures admits admitted admonished admonishes advised advises affirmed affirms agreed agrees alleged
    alleges allowed allows announced announces answer answered answering answers apologised apologises
    apologized apologizes appealed appeals argued argues ask asked asking asks assented assents asserted
    asserts assured assures averred avers avowed avows babbled babbles bade barked barks bawled bawls began
    begged begins begs bellowed bellows beseeches besought blared blares bleated bleats blubbered blubbers
    blurted blurts boasted boasts boomed booms bragged brags breathed breathes bristled bristles bullied
    bullies burst bursts cackled cackles cajoled cajoles called calls cautioned cautions challenged challenges
    chanted chants chattered chatters cheered cheers chided chides chimed chimes chirped chirps choked chokes
    chorused choruses chuckled chuckles claimed claims coaxed coaxes commanded commands commented comments
    complained complains conceded concedes concluded concludes confessed confesses confided confides confirmed
    confirms congratulated congratulates consoled consoles continued continues contradicted contradicts
    conversed converses cooed coos corrected corrects counselled counsels countered counters cried cries
    croaked croaks crooned croons cry cryed crying cursed curses declaimed declaims declared declares decreed
    decrees demanded demands demurred demurs denied denies dictated dictates drawled drawls droned drones
    echoed echoes ejaculated ejaculates elaborated elaborates emphasised emphasises emphasized emphasizes
    encouraged encourages enjoined enjoins enquired enquires entreated entreats exclaimed exclaiming exclaims
    exhorted exhorts explained explains exploded explodes expostulated expostulates faltered falters frets
    fretted fumed fumes gabbled gabbles gasped gasps giggled giggles goaded goads greeted greets grinned grins
    groaned groans growled growls grumbled grumbles grunted grunts guessed guesses gulped gulps gurgled
    gurgles gushed gushes hailed hails hazarded hazards hinted hints hissed hisses hooted hoots howled howls
    hummed hums implored implores informed informs inquired inquires insinuated insinuates insisted insists
    instructed instructs interjected interjects interposed interposes interrogated interrogates interrupted
    interrupts intimated intimates intoned intones invited invites jeered jeers jested jests joked jokes
    lamented laments laughed laughs lisped lisps maintained maintains mentioned mentions mimicked mimics
    moaned moans mocked mocks mourned mourns mumbled mumbles murmured murmuring murmurs mused muses muttered
    mutters nagged nags noted notes objected objects observed observes offered offers opined opines ordered
    orders panted persisted persists pleaded pleads pledged pledges pondered ponders prayed prays proceeded
    proceeds proclaimed proclaims promised promises prompted prompts pronounced pronounces proposed proposes
    protested protests pursued pursues quavered quavers queried queries questioned questions quipped quips
    quoted quotes quoth raged rages ranted rants rasped rasps raved raves reasoned reasons reassured reassures
    recalled recalls recited recites reckoned reckons recounted recounts reflected reflects rejoined rejoins
    related relates remarked remarks remembered remembers reminded reminds remonstrated remonstrates repeated
    repeats replied replies reply replyed replying reported reports reproached reproaches reproved reproves
    requested requests resolved resolves responded responds resumed resumes retorted retorts returned returns
    revealed reveals roared roars rumbled rumbles said saidst saith sang say saying says scoffed scoffs
    scolded scolds screamed screams screeched screeches shouted shouting shouts shrieked shrieks shrilled
    shrills shrugged shrugs sighed sighs simpered simpers sings smiled smiles snapped snaps snarled snarls
    sneered sneers snickered snickers sniffed sniffled sniffles sniffs sniggered sniggers snivelled snivels
    snorted snorts sobbed sobs soothed soothes spake speaks speculated speculates spluttered splutters spoke
    sputtered sputters squawked squawks squeaked squeaks squealed squeals stammered stammers stated states
    stormed storms stressed stresses stuttered stutters subjoined subjoins submits submitted suggested
    suggests swears swore sympathised sympathises sympathized sympathizes taunted taunts teased teases tells
    testified testifies thanked thanks thinks thought threatened threatens thundered thunders tittered titters
    told trilled trills urged urges uttered utters ventured ventures volunteered volunteers vowed vows wailed
    wails warbled warbles warned warns weeps wept wheezed wheezes whimpered whimpers whined whines whispered
    whispering whispers wondered wonders yelled yells yelped yelps
  `,
  citing: `
    according accused accuses acknowledged acknowledges added adding adds admits admitted advised advises
    advocated advocates affirmed affirms agreed agrees alleged alleges announced announces answered answers
    appealed appeals argued argues arguing asked asks asserted asserting asserts assumed assumes attested
    attests averred avers avowed avows began begins believed believes boasted boasts cabled cables called
    calls cautioned cautions characterised characterises characterized characterizes cited cites claimed
    claiming claims commented comments complained complains conceded concedes concluded concludes concluding
    confessed confesses confirmed confirms contended contends continued continues contradicted contradicts
    cried cries declared declares declaring decreed decrees defined defines demanded demands demonstrated
    demonstrates denied denies deplored deplores described describes elaborated elaborates emphasised
    emphasises emphasized emphasizes enumerated enumerates exclaimed exclaims exhorted exhorts explained
    explaining explains expounded expounds expressed expresses formulated formulates hinted hints implied
    implies indicated indicates inferred infers informed informs inquired inquires insinuated insinuates
    insisted insisting insists instructed instructs lamented laments maintained maintaining maintains
    mentioned mentions narrated narrates noted notes noting objected observed observes observing opined opines
    paraphrased paraphrases pointed pointing postulated postulates preached preaches predicted predicts
    proclaimed proclaims promised promises pronounced pronounces prophesied prophesies proposed proposes
    protested protests put puts questioned questions quoted quotes quoting read reads reasoned recalled
    recalls reckoned reckons recommended recommends recorded records recounted recounts referred refers
    reflected reflects related relates remarked remarking remarks reminded reminds repeated repeats replied
    replies replying reported reports represented represents responded responds retorted retorts revealed
    reveals said saith say sayeth saying says speaks specified specifies spoke stated states stating
    stipulated stipulates stressed stresses stressing suggested suggests summed sums supposed supposes taught
    teaches telegraphed telegraphs telling tells testified testifies thinks thought told translated translates
    underlined underlines underscored underscores urged urges warned warning warns wondered wonders write
    writes writeth writing written wrote
  `,
  distance: `
    alleged | allegedly | as he calls | as it is called | as they call | as they say | in inverted commas |
    in quotation marks | mock | ostensible | ostensibly | pretended | professed | pseudo | purported |
    purportedly | quasi | quote unquote | self-described | self-proclaimed | self-styled | sham | so called |
    so-called | soi-disant | supposed | supposedly | what are called | what he calls | what I call |
    what is called | what she calls | what some call | what they call | what was called | what we call |
    what were called | would-be
  `,
  mentions: `
    adage adjective adjectives adverb adverbs alias aphorism apophthegm appellation appellations axiom
    battle-cry called catchphrase catch-word catchword catchwords categories category cliché clichés concept
    concepts conjunction conjunctions connotes definition definitions denomination denote denoted denotes
    designation designations dictum epithet epithets euphemism exclamation expression expressions formula
    formulae formulas idiom interjection label labels locution maxim maxims meaning means meant motto mottoes
    mottos name named names neologism nickname nicknames notion notions noun nouns oath particle particles
    phrase phrases predicate predicates prefix prefixes preposition prepositions pronoun pronounced pronouns
    proposition propositions proverb proverbs pseudonym saying sayings sentence sentences sign signified
    signifies signify signs slogan slogans sobriquet spelled spelt styled suffix suffixes syllable syllables
    symbol symbols synonym synonyms term termed terms toast verb verbs war-cry watchword watchwords word
    wording words
  `,
  works: `
    album almanac anthology article articles autobiography ballad ballads bible biography book booklet
    booklets books broadcast broadside brochure bulletin canto catalogue catechism chronicle chronicles
    collection collections column comedies comedy commentaries commentary compilation concordance constitution
    critique daily declaration dialogue dialogues diaries diary dictionary directive discourse discourses
    dissertation document documents drama dramas edition editorial elegy encyclical encyclopaedia encyclopedia
    epic epics epigram epistle epistles epitome essay essays eulogy fable fables fairy-tale feuilleton fiction
    film films fragment gazette gospel grammar guide guidebook handbook hymn hymns idyll introduction journal
    journals leaflet lecture lectures legend lexicon libel libretto magazine magazines manifesto manual
    manuscript manuscripts masque memoir memoirs memorial monograph monthly narrative newspaper newspapers
    note notebook notebooks novel novella novels ode odes opera operas opus oration orations organ page
    pamphlet pamphlets paper papers parable paragraph parody periodical periodicals piece pieces play plays
    poem poems poetry polemic preface primer proclamation program programme prologue protocol psalm psalms
    quarterly report reports review reviews rhapsody romance romances saga satire satires serial series sermon
    sermons sketch sketches sonata song songs sonnet sonnets stories story studies study summa supplement
    survey symphony tale tales testament text textbook theses thesis tract tracts tragedies tragedy
    translation travelogue treatise treatises tribune trilogy verses version volume volumes weekly work works
    yearbook
  `,
  periodicals: ``,
  classics: ``,
  units: {
    page: 'p p. pag pag. page pages pg pg. pgs pgs. pp pp.',
    volume: 'bd bd. t. tom. tome tomes v. vol vol. vols vols. volume volumes',
    chapter: 'cap. caps. ch ch. chap chap. chaps chaps. chapter chapters chs chs.',
    part: `
      act bk bk. bks bks. book books canto cantos div div. division lib. part parts pt pt. pts pts. sc. scene
    `,
    line: 'l. line lines ll ll. ln ln. lns lns. ver. verse verses vv vv.',
    column: 'col col. cols cols. column columns',
    folio: 'f. ff ff. fo. fol fol. folio folios fols fols. leaf leaves sig sig. signature sigs.',
    issue: 'fasc fasc. fascicle heft iss. issue issues no № no. nos nos. nr nr. num. number numbers',
    section: `
      § §§ ¶ art art. article articles arts. cl. clause clauses par par. para para. paragraph paragraphs paras
      paras. pars. sec sec. secs secs. sect sect. section sections sects. ss.
    `
  },
  again: `
    ad loc. | art. cit. | cited above | cited earlier | eadem | ed. cit. | ib. | ibid | ibid. | ibidem | id. |
    idem | in the same place | l. c. | l.c. | loc cit | loc. cit | loc. cit. | loc. laud. | loc.cit. |
    op cit | op. cit | op. cit. | op.cit. | opus cit. | quoted above | same page | same place | same work |
    ut sup. | ut supra | work cited
  `,
  see: `
    apud | as in | but see | cf | cf. | cf. also | cfr. | cited by | cited from | cited in | compare | conf. |
    confer | consult | cp. | e.g. | esp. | especially | for example | quoted by | quoted from | quoted in |
    q.v. | refer to | reprinted in | see | see above | see also | see below | see e.g. | see, e.g., |
    see especially | see for example | see, for example, | see further | see particularly | see too |
    sub voce | s.v. | taken from | vid. | vide
  `,
  editor: `
    annotated by | arranged by | co-editor | collected by | comp. | compiled by | compiler | ed | ed. | éd. |
    edd. | edit. | edited | edited and translated by | edited and with an introduction by | edited by |
    edited with an introduction by | editor | editors | eds | eds. | gen. ed. | general editor | hrsg. |
    introduced by | prepared by | revised and edited by | revised by | selected and edited by | selected by |
    with an introduction by | with notes by
  `,
  translator: `
    authorised translation by | authorized translation by | done into English by | Englished | Englished by |
    in the translation of | in the version of | newly translated by | rendered into English by | tr | tr. |
    trad. | trans | trans. | transl. | translated | translated and edited by | translated by |
    translated from | translated into English by | translation | translation by | translator | translators |
    übers.
  `,
  publishers: `
    Aldus Appleton Bantam Batsford Berghahn Bertelsmann Bloomsbury Bodley Bohn Booksellers Brill Bros Bros.
    Calmann-Lévy Cassell Chatto Cie Cie. Clarendon Co Co. Cotta Dodsley Doubleday Druckerei Duckworth Dutton
    Éditions Editora Editore Editrice Edizioni Einaudi Elsevier Elzevir Faber Fayard Feltrinelli Forlag Förlag
    Foulis Gallimard Ginn GmbH Gollancz Grasset Hachette HarperCollins Harrap Heinemann Houghton Hutchinson
    Imprimerie Inc Inc. Izdatelstvo Jarrold Kegan Kerr Knopf Laterza Librairie Lippincott Longman Longmans Ltd
    Ltd. Macmillan Maspero Meiner Methuen Mifflin Mondadori Newnes NLB Oldenbourg Palgrave Payot Pelican
    Penguin Plon Praeger Press Printers Publications Publisher Publishers Publishing Puffin Putnam Reclam
    Riuniti Rivington Routledge Rowohlt Schocken Scribner Scribners Secker Seghers Seuil Sheed Springer
    Suhrkamp Tauchnitz Teubner Tonson Typographia Uitgeverij Ullstein Unwin Verlag Verso Virago Vrin
    Weidenfeld Wiley Wishart Wydawnictwo
  `,
  pubPlaces: `
    Aarhus | Aberdeen | Abingdon | Accra | Adelaide | Aix-en-Provence | Albany | Aldershot | Alexandria |
    Allahabad | Altona | Amherst | Amstelodami | Amsterdam | Ankara | Ann Arbor | Antverpiae | Antwerp |
    Antwerpen | Argentorati | Armonk | Athens | Atlanta | Atlantic Highlands | Auckland | Augsburg |
    Augustae | Avignon | Baghdad | Baku | Baltimore | Bamberg | Bangalore | Barcelona | Bari | Basel |
    Basileae | Basingstoke | Basle | Baton Rouge | Beijing | Beirut | Belfast | Belgrade | Beograd | Bergen |
    Berkeley | Berlin | Bern | Berne | Berolini | Bielefeld | Birmingham | Bloomington | Bogotá | Bologna |
    Bombay | Bonn | Bononiae | Bordeaux | Boston | Boston, Mass. | Bratislava | Braunschweig | Bremen |
    Breslau | Brighton | Brisbane | Bristol | Brno | Brooklyn | Bruges | Brunswick | Brussels | Bruxelles |
    Bruxellis | Bucharest | București | Buda | Budapest | Buenos Aires | Cairo | Calcutta | Cambridge |
    Cambridge, MA | Cambridge (Mass.) | Cambridge, Mass. | Canberra | Cantabrigiae | Cape Town | Caracas |
    Cardiff | Cassel | Chapel Hill | Charlottesville | Chennai | Chicago | Chichester | Christiania |
    Cincinnati | Cleveland | Coimbra | College Park | Cologne | Colombo | Coloniae | Constantinople |
    Copenhagen | Cracoviae | Cracow | Dallas | Damascus | Danzig | Darmstadt | Delft | Delhi | Den Haag |
    Detroit | Dijon | Dordrecht | Dorpat | Dresden | Dublin | Dundee | Dunedin | Durban | Durham |
    Düsseldorf | Edinburgh | Englewood Cliffs | Erfurt | Erlangen | Evanston | Exeter | Farnham | Firenze |
    Florence | Florentiae | Francofurti | Franeker | Frankfort | Frankfort-on-the-Main | Frankfurt |
    Frankfurt a. M. | Frankfurt a.M. | Frankfurt am Main | Frankfurt/Main | Freiburg | Freiburg im Breisgau |
    Garden City | Garden City, N.Y. | Geneva | Genevae | Genève | Genoa | Genova | Ghent | Giessen | Glasgow |
    Göppingen | Göteborg | Gotha | Gothenburg | Gottingen | Göttingen | Graz | Grenoble | Groningen |
    Haarlem | Habana | Hafniae | Hagae Comitum | Hague | Halae | Halifax | Halle | Halle an der Saale |
    Hamburg | Hamburgi | Hannover | Hanoi | Hanover | Harmondsworth | Hartford | Hassocks | Havana |
    Heidelberg | Helsingfors | Helsinki | Hildesheim | Hoboken | Holmiae | Hong Kong | Houndmills | Ibadan |
    Indianapolis | Innsbruck | Ipswich | Istanbul | Ithaca | Jena | Jenae | Jerusalem | Johannesburg |
    Karachi | Karlsruhe | Kassel | Kharkiv | Kharkov | Kiel | Kiev | Kingston | København | Kolkata | Köln |
    Konigsberg | Königsberg | Korça | Kraków | Kristiania | Kuala Lumpur | Kyiv | Kyoto | La Haye | Lagos |
    Lahore | Lanham | Lausannae | Lausanne | Leeds | Leghorn | Leicester | Leiden | Leipsic | Leipsig |
    Leipzig | Lemberg | Leningrad | Leuven | Lexington | Leyden | Liege | Liège | Lille | Lima | Lipsiae |
    Lisboa | Lisbon | Liverpool | Livorno | Ljubljana | Łódź | Londini | London | London and New York |
    Los Angeles | Louvain | Lovanii | Lübeck | Lugano | Lugduni | Lugduni Batavorum | Lund | Luxembourg |
    Lwów | Lyon | Lyons | Madras | Madrid | Magdeburg | Mainz | Manchester | Mannheim | Marburg | Marseille |
    Marseilles | Matriti | Mayence | Mediolani | Melbourne | Mexico | Mexico City | Middelburg | Middlesex |
    Milan | Milano | Milton Keynes | Milwaukee | Minneapolis | Minsk | Modena | Moguntiae | Monachii |
    Montevideo | Montpellier | Montreal | Moscow | Moskva | Mumbai | München | Munich | Münster | Nairobi |
    Naples | Napoli | Nashville | Neapoli | New Brunswick | New Delhi | New Haven | New Orleans | New York |
    New York and London | New York, N.Y. | Newark | Newcastle | Nijmegen | Norimbergae | Norwich |
    Notre Dame | Nottingham | Novi Sad | Novosibirsk | Nuremberg | Nürnberg | Oakland | Odessa | Opladen |
    Oporto | Oslo | Ottawa | Oxford | Oxonii | Paderborn | Padova | Padua | Palermo | Paris | Parisiis |
    Parma | Patavii | Peking | Perth | Petersburg | Petrograd | Petropoli | Philadelphia | Pisa | Pittsburg |
    Pittsburgh | Porto | Poznań | Pragae | Prague | Praha | Pressburg | Pretoria | Princeton | Prishtina |
    Pyongyang | Quebec | Reggio Emilia | Regiomonti | Reval | Reykjavik | Richmond | Riga | Rimini |
    Rio de Janeiro | Roma | Romae | Rome | Rostock | Rotterdam | Rouen | Saint Petersburg | Salamanca |
    Salonica | Salzburg | San Diego | San Francisco | Santa Barbara | Santiago | São Paulo | Sarajevo |
    Sevilla | Seville | Shanghai | Sheffield | Singapore | Skopje | Sofia | Southampton | St. Louis |
    St. Paul | St Petersburg | St. Petersburg | Stanford | Stockholm | Strasbourg | Strasburg | Strassburg |
    Stratford-upon-Avon | Stuttgardt | Stuttgart | Sydney | Syracuse | Taipei | Tallinn | Tartu | Taurini |
    Tbilisi | Tehran | Tel Aviv | The Hague | Thessaloniki | Tiflis | Tiguri | Tirana | Tiranë | Tokyo |
    Torino | Toronto | Toulouse | Tubingen | Tübingen | Tunbridge Wells | Turin | University Park |
    Upper Saddle River | Uppsala | Upsala | Upsaliae | Urbana | Utrecht | Valencia | Vancouver | Varsaviae |
    Venetiis | Venezia | Venice | Verona | Vienna | Vilna | Vilnius | Vindobonae | Warrington | Warsaw |
    Warszawa | Washington | Weimar | White Plains | Wien | Wiesbaden | Winchester | Wittebergae | Wittenberg |
    Wrocław | Wurzburg | Würzburg | York | Zagreb | Zaragoza | Zurich | Zürich
  `,
  by: `
    as told to | author: | authored by | by | by: | by the author of | collected by | compiled by |
    composed by | from the pen of | penned by | written by
  `,
  divisions: `
    Act Addendum Annex Annexe Aphorism Appendix Article Articles Axiom Axioms Bk. Book Books Canto Cantos Cap.
    Caput Ch. Chap Chap. Chapter Chapters Chorus Conversation Corollary Day Definition Dialogue Discourse
    Distinction Division Elegy Entry Epilogue Episode Epistle Essay Excursus Fable Fit Fragment Fytte Homily
    Hymn Installment Instalment Interlude Intermezzo Lecture Lectures Lemma Lesson Letter Letters Maxim Maxims
    Meditation Meditations No. Number Ode Paper Part Parts Postulate Problem Prologue Proposition Psalm Pt.
    Question Questions Sc. Scene Scholium Sec. Sect. Section Sections Sermon Session Sitting Sonnet Stanza
    Stave Story Supplement Tableau Tale Theorem Theses Thesis Title Volumes
  `,
  heads: `
    A Note on the Text | A Note on Translation | Abbreviations | About the Author | Abstract |
    Acknowledgement | Acknowledgements | Acknowledgment | Acknowledgments | Addenda | Addendum |
    Address to the Reader | Advertisement | Afterword | Annex | Apology | Appendices | Appendix | Appendixes |
    Argument | Author's Foreword | Author’s Foreword | Author's Introduction | Author’s Introduction |
    Author's Note | Author’s Note | Author's Preface | Author’s Preface | Background | Bibliographical Note |
    Bibliography | Biographical Note | Biographical Sketch | By Way of Conclusion | By Way of Introduction |
    By Way of Preface | Characters | Chronology | Colophon | Commentary | Conclusion | Conclusions |
    Contributors | Corrigenda | Credits | Dedication | Dedicatory Epistle | Dedicatory Letter |
    Dramatis Personae | Dramatis Personæ | Editorial | Editorial Note | Editorial Preface |
    Editor's Foreword | Editor’s Foreword | Editor's Introduction | Editor’s Introduction |
    Editors' Introduction | Editors’ Introduction | Editor's Note | Editor’s Note | Editor's Preface |
    Editor’s Preface | Envoi | Envoy | Epigraph | Epilogue | Epistle Dedicatory | Errata | Excursus |
    Exordium | Explanatory Note | Final Remarks | Finale | Finis | Foreword | Foreword by the Author |
    Foreword to the First Edition | Foreword to the Second Edition | From the Author | From the Editor |
    From the Editors | From the Publisher | Further Reading | General Conclusion | General Introduction |
    General Remarks | Glossary | Historical Introduction | Historical Note | In Conclusion |
    In Lieu of a Preface | In Place of a Conclusion | In Place of an Introduction | Index | Index of Names |
    Index of Persons | Induction | Interlude | Introduction | Introduction to the First Edition |
    Introduction to the Second Edition | Introductory | Introductory Note | Introductory Remarks |
    Key to Abbreviations | L'Envoi | L’Envoi | List of Abbreviations | List of Figures |
    List of Illustrations | List of Maps | List of Plates | List of Subscribers | List of Tables |
    Literature | Methodology | Name Index | Note | Note on Sources | Note on the Text |
    Note on the Translation | Note to the Reader | Persons of the Play | Persons Represented | Postface |
    Postscript | Preamble | Preface | Preface to the American Edition | Preface to the English Edition |
    Preface to the First Edition | Preface to the Fourth Edition | Preface to the French Edition |
    Preface to the German Edition | Preface to the New Edition | Preface to the Russian Edition |
    Preface to the Second Edition | Preface to the Third Edition | Prefatory Note | Preliminaries |
    Preliminary Discourse | Preliminary Note | Preliminary Remarks | Preliminary Statement | Proem |
    Prolegomena | Prologue | Prospectus | Publisher's Foreword | Publisher’s Foreword | Publisher's Note |
    Publisher’s Note | Publishers' Note | Publishers’ Note | Recapitulation | References | Resume | Résumé |
    Select Bibliography | Selected Bibliography | Sources | Sources and Bibliography | Subject Index |
    Suggested Reading | Suggestions for Further Reading | Summary | Summing Up | Supplement |
    Supplementary Note | Table of Abbreviations | Table of Cases | The Argument | The Author to the Reader |
    The Author's Preface | The Author’s Preface | The Editor to the Reader | The Epistle Dedicatory |
    The Epistle to the Reader | The Introduction | The Persons | The Preface | The Printer to the Reader |
    The Publisher to the Reader | The Translator to the Reader | To My Readers | To the Christian Reader |
    To the Courteous Reader | To the Gentle Reader | To the Public | To the Reader | Translator's Foreword |
    Translator’s Foreword | Translator's Introduction | Translator’s Introduction | Translator's Note |
    Translator’s Note | Translators' Note | Translators’ Note | Translator's Preface | Translator’s Preface |
    Works Cited | Works Consulted
  `,
  contentsHeads: `
    A Table of Contents | A Table of the Chapters | Analytical Table of Contents | Contents |
    Contents of the Volume | Contents of this Volume | Contents of Vol. | Contents of Volume | In this issue |
    In this volume | Index of Chapters | List of Chapters | List of Contents | Summary of Contents |
    Synopsis of Contents | Table of Chapters | Table of contents | The Contents |
    The Contents of the Chapters | The Table | The Table of Contents
  `,
  noteHeads: `
    Annotation | Annotations | Author's Footnotes | Author’s Footnotes | Author's Notes | Author’s Notes |
    Bibliographical Notes | Comments | Critical Notes | Editorial Footnotes | Editorial Notes |
    Editor's Notes | Editor’s Notes | Editors' Notes | Editors’ Notes | End notes | End-notes | Endnotes |
    Explanatory Notes | Foot Notes | Footnote | Foot-notes | Footnotes | Illustrative Notes | Marginal Notes |
    Marginalia | Note | Notes | Notes and References | Notes on the Text | Notes to Chapter | Notes to Part |
    Notes to Text | Notes to the Introduction | Notes to the Preface | Notes to the Text | Reference Notes |
    References and Notes | Remarks | Textual Note | Textual Notes | Translator's Footnotes |
    Translator’s Footnotes | Translator's Notes | Translator’s Notes
  `,
  salutes: `
    Beloved | Brethren | Brothers | Brothers and Sisters | Citizen | Citizens | Comrade | Comrades |
    Countrymen | Darling | Dear | Dear Aunt | Dear Brother | Dear brothers and sisters | Dear Colleague |
    Dear Colleagues | Dear comrade | Dear comrades | Dear Cousin | Dear Dr | Dear Editor | Dear Father |
    Dear friend | Dear friends | Dear Lady | Dear Lord | Dear Madam | Dear Madame | Dear Miss | Dear Mother |
    Dear Mr | Dear Mrs | Dear Ms | Dear Professor | Dear Reader | Dear Sir | Dear Sir or Madam | Dear Sirs |
    Dear Sister | Dear Uncle | Dearest | Esteemed | Esteemed comrade | Esteemed comrades | Esteemed Sir |
    Excellency | Fellow citizens | Fellow workers | Fellow-citizens | Fellow-workers | Friends |
    Friends and Comrades | Gentlemen | Good morning | Good Sir | Greeting | Greetings | Hello | Honored |
    Honored Sir | Honourable Sir | Honoured | Honoured Sir | Kind Sir | Ladies and gentlemen | Madam |
    Madame | Mademoiselle | May it please your | Monsieur | Most esteemed | Most Excellent | Most honoured |
    Most honoured Sir | Most noble | Most Reverend | Mr Chairman | Mr. Chairman | Mr President |
    Mr. President | Mr Speaker | Mr. Speaker | Much esteemed | Much honoured | Much respected | My beloved |
    My darling | My dear | My dearest | My friend | My friends | My good | My honored | My honoured |
    My Lady | My lord | My lords | My love | My most dear | My own dear | My own dearest | My respected |
    My very dear | Respected | Respected comrade | Respected Sir | Reverend | Reverend and dear |
    Reverend Father | Reverend Sir | Right Honorable | Right Honourable | Right Reverend |
    Right trusty and well-beloved | Right Worshipful | Sir | Sire | Sirs | Sweetheart | To the editor |
    To Whom It May Concern | Very dear | Workers | Worthy Sir | Your Eminence | Your Excellency | Your Grace |
    Your Highness | Your Holiness | Your Honour | Your Lordship | Your Majesty
  `,
  closes: `
    A warm handshake | Accept, dear | Accept my | Accept, Sir | Accept the assurance | Adieu, my dear |
    Affectionately | Affectionately yours | All good wishes | All the best | Always yours | and am, Sir |
    Believe me always | Believe me, dear | Believe me ever | Believe me, my dear | Believe me, Sir |
    Believe me to be | Believe me to remain | Best greetings | Best regards | Best wishes |
    Communist greetings | Comradely | Comradely greetings | Cordial greetings | Cordially | Cordially yours |
    Devotedly yours | Ever sincerely yours | Ever your | Ever your affectionate | Ever yours | Faithfully |
    Faithfully yours | Farewell, dear | Fraternal greetings | Fraternally | Fraternally yours | Gratefully |
    Gratefully yours | Greetings and | Greetings from | Heartfelt greetings | Hoping to hear from you |
    I am, dear Sir | I am, Gentlemen | I am, Madam | I am, my dear Sir | I am, my Lord | I am, sir |
    I am, with great respect | I am, with much | I am, with sincere | I am, with the greatest |
    I have the honor to be | I have the honor to remain | I have the honour to be |
    I have the honour to remain | I remain, dear | I remain, my dear | I remain, Sir | I remain, with |
    I remain your | I remain yours | I subscribe myself | Kind regards | Kindest greetings | Kindest regards |
    Lots of love | Love from | Many greetings | Most sincerely | Most sincerely yours | Much love |
    Obediently yours | Please accept my | Please accept, Sir | Please accept the assurance | Regards |
    Respectfully | Respectfully yours | (Signed) | [Signed] | Signed, | Signed: | Sincerely |
    Sincerely yours | Thine ever | Truly yours | Very affectionately | Very respectfully |
    Very sincerely yours | Very truly yours | Warm greetings | Warm regards | Warmest regards |
    With a handshake | With all best wishes | With all good wishes | With all my love |
    With best compliments | With best love | With best regards | With best wishes | With communist greetings |
    With comradely greetings | With cordial greetings | With deep respect | With esteem |
    With every good wish | With fraternal greetings | With great esteem | With great respect |
    With greetings | With heartfelt greetings | With hearty greetings | With kind regards |
    With kind remembrances | With kindest regards | With love | With many greetings | With many thanks |
    With much love | With party greetings | With profound respect | With revolutionary greetings |
    With sincere esteem | With sincere greetings | With sincere respect | With socialist greetings |
    With thanks | With the assurance of | With the assurances of | With the highest esteem |
    With warm greetings | With warm regards | With warmest regards | Your affectionate | Your devoted friend |
    Your devoted servant | Your ever affectionate | Your ever loving | Your Excellency's most |
    Your Excellency’s most | Your faithful friend | Your faithful servant | Your Grace's most |
    Your Grace’s most | Your humble | Your Ladyship's most | Your Ladyship’s most | Your Lordship's humble |
    Your Lordship’s humble | Your Lordship's most | Your Lordship’s most | Your loving | Your loving brother |
    Your loving son | Your Majesty's most | Your Majesty’s most | Your most affectionate | Your most humble |
    Your most obedient | Your most obliged | Your obedient | Your obliged | Your old friend | Your own true |
    Your sincere friend | Your true friend | Your very affectionate | Your very humble | Your very obedient |
    Your very sincere | Yours | Yours affectionately | Yours always | Yours as ever | Yours cordially |
    Yours ever | Yours faithfully | Yours for the revolution | Yours fraternally | Yours in Christ |
    Yours in friendship | Yours in haste | Yours most sincerely | Yours most truly | Yours obediently |
    Yours respectfully | Yours sincerely | Yours truly | Yours very sincerely | Yours very truly
  `,
  postscripts: `
    Enc. | Encl. | Enclosure | Enclosures | N. B. | N.B. | NB | Nota bene | P. P. S. | P. S. | Post scriptum |
    Post-script | Postscript | P.P.P.S. | P.P.S. | PPS | P.S | P.S. | PS | PS. | P.S.S.
  `,
  imprints: `
    © | All rights reserved | American edition | And are to be sold | Anno Domini | At the sign of |
    Authorised edition | Authorized edition | Bound by | British Library Cataloguing | By permission | (c) |
    Cataloging-in-Publication | Cataloguing in Publication | Cheap edition | Copyright | Corrected edition |
    Cover design | Cover design by | Cover illustration | Cum privilegio | Distributed by | Drawn by |
    Editions | English edition | Engraved by | Enlarged edition | Entered according to Act of Congress |
    Entered at Stationers' Hall | Entered at Stationers’ Hall | Fifth edition | First edition |
    First impression | First printing | First published | First published in | Fourth edition | Impression |
    Imprimatur | Imprint | ISBN | ISSN | Issued by | Jacket design | Library of Congress |
    Library of Congress Cataloging | Licensed according to Order | Licensed by | Made and printed |
    Manufactured in | New edition | Originally published | Paperback edition | Popular edition | Printed |
    Printed and bound | Printed and published by | Printed and sold | Printed at | Printed by |
    Printed edition | Printed for | Printed in | Privately printed | Published | Published by |
    Published for | Published in | Publisher | Publishers | Reprinted | Reprinted by | Reprinted from |
    Reprinted in | Revised edition | Second edition | Second impression | Second printing | Set and printed |
    Sold by | Third edition | Third impression | Third printing | This edition | This edition published |
    To be sold by | Typeset | Typeset by | Typeset in | With licence
  `,
  // Only what no author would write in a work.
  boilerplate: `
    *** END | << Previous | « Previous | ← Previous | *** START | About this site |
    All texts are in the public domain | Attribution & ShareAlike | Attribution-ShareAlike |
    Back to contents | Back to index | Back to the Archive | Back to the Index | Back to the top |
    Back to top | [blank page] | CC BY | Character set encoding | Citation information | Click here |
    Comments are closed | Converted to eBook | Converted to HTML | Copyleft | Creative Commons |
    Digitalized by | Digitised by | Digitised by Google | Digitization: | Digitized by | Digitized by Google |
    Distributed Proofreaders | Distributed Proofreading | Download PDF | Early English Books Online | [edit] |
    Eighteenth Century Collections Online | Electronic edition | Electronic text | Electronic Text Center |
    Electronic version | E-mail this | Email this | Encyclopedia of Marxism | ***END | End of Project |
    End of the Project | END OF THIS PROJECT | E-text | Etext | Free Documentation License | GNU FDL |
    GNU Free Documentation License | Go to contents | Go to index | Go to top | Google Book Search |
    Gutenberg License | Gutenberg-tm | HathiTrust | Home Page | Homepage | HTML: | HTML by | HTML markup |
    HTML version | Images scanned | Internet Archive | Jump to navigation | Jump to search | Last modified |
    Last revised on | Last updated | Leave a comment | Leave a reply | Liberty Fund Online | Marked up by |
    Mark-up: | Markup: | Marxists Internet | May be freely reproduced | Most recently updated | Next >> |
    Next » | Next → | OCR | OCR: | OCR'd | OCR’d | OCRed | Online edition | Online Library of Liberty |
    On-line version | Online version | Oxford Text Archive | [page break] | Page created | Page images |
    Page last modified | Page last revised | Page last updated | Page numbers in brackets | Page scans |
    PDF version | Permission is granted to copy and/or distribute | Perseus Digital | Perseus Project |
    Placed online | Posted online | Powered by WordPress | Prepared for the internet | Prepared for the web |
    Print this page | Printer friendly | Printer-friendly | Produced by the Online | Project Gutenberg |
    Proofed and corrected | Proofed by | Proofread: | Proof-read by | Proofread by | Proofreading: |
    Public domain | Put on line | Put online | Reference Archive | Reference Library: | Release date: |
    Return to Archive | Return to contents | Return to index | Return to the archive | Return to the index |
    Return to top | Scanned: | Scanned and | Scanned by | Scanned from | Scanned text | Scanning: |
    Search this site | Site index | Site map | Sitemap | Skip to content | Skip to main content |
    Skip to navigation | ***START | START OF THE PROJECT | START OF THIS PROJECT | Support this site |
    Terms of use | Text Creation Partnership | Text from Wikisource | This ebook | This electronic edition |
    This electronic text | This electronic version | This e-text | This etext |
    This page intentionally left blank | This text is in the public | This text is in the public domain |
    This work is in the public domain | Top of page | Top of the page | Transcribed: | Transcribed by |
    Transcribed for | Transcriber: | Transcriber's note | Transcriber’s note | Transcribers' Note |
    Transcribers’ Note | Transcriber's Notes | Transcriber’s Notes | Transcription: | Transcription & Markup |
    Transcription by | Transcription/HTML | Transcription/Markup | Web edition | Web version | Webmaster |
    Wikimedia | Wikisource | You can freely copy | You may copy it, give it away | You may freely copy
  `
} as const satisfies Language;

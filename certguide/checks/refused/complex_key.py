"""冒号前面不是一个名称，是一个括号。

冒号前面只能是一个名称。要说“几个里的一个”，把名称写在前面，括号写在冒号后面。
多半是前后写反了。

错：
    # home-visit.yaml
    before:
      - id: hospital
        when: {[home, hospital]: stays-in}
        text: {zh: 住院的，问问护士。, en: In hospital ask the nurse.}
        sources: [S02]
对：
    # home-visit.yaml
    before:
      - id: hospital
        when: {stays-in: [home, hospital]}
        text: {zh: 住院的，问问护士。, en: In hospital ask the nurse.}
        sources: [S02]
----
In front of the colon there is a bracket instead of a name.

Only a name can stand there. To say “one of these”, write the name first and the bracket
behind the colon. Most often the two were exchanged.
"""

package org.rtc.scorm.pack.tree;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.pack.PackageCase;
import org.rtc.scorm.pack.PackageReport;
import org.rtc.scorm.pack.TestManifest;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.problem.ProblemKind;

/** What the player gets to read. */
class ActivityTreeTest extends PackageCase {

    private static final String ITEM = "<item identifier='i1' identifierref='r1'><title>1</title>%s</item>";

    private JsonObject tree(String organization, String collection) throws IOException {
        return tree(inspect(TestManifest.scorm2004(organization, collection)));
    }

    private static JsonObject tree(PackageReport report) {
        assertThat(report.problems()).isEmpty();
        return ActivityTree.of(report.manifest());
    }

    private JsonObject sequencing(String own, String shared) throws IOException {
        var collection = "<imsss:sequencingCollection><imsss:sequencing ID='c1'>" + shared
                + "</imsss:sequencing></imsss:sequencingCollection>";
        return tree(ITEM.formatted("<imsss:sequencing IDRef='c1'>" + own + "</imsss:sequencing>"), collection)
                .getJsonObject("organization").getJsonArray("children").getJsonObject(0).getJsonObject("sequencing");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    @Test
    void aPlainCourseIsWrittenShort() throws IOException {
        var tree = tree(inspect(TestManifest.scorm12("index.html")));

        assertThat(tree).isEqualTo(json("""
                {'schema':'1.2','title':'Curso de estadística','organization':{'id':'o1','title':'Curso de estadística',
                 'children':[{'id':'i1','title':'Lección 1','href':'index.html','scormType':'sco'}]}}"""));
    }

    @Test
    void aRichItemIsWrittenInFull() throws IOException {
        var tree = tree(ITEM.formatted("""
                <adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction><adlcp:dataFromLMS>x</adlcp:dataFromLMS>
                <adlcp:completionThreshold minProgressMeasure="0.8"/>
                <adlcp:data><adlcp:map targetID="d1" writeSharedData="false"/></adlcp:data>
                <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>exit</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
                <imsss:sequencing><imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H"/></imsss:sequencing>
                """).replace("<item ", "<item isvisible='false' parameters='?a=1' "), "");

        assertThat(tree.getString("edition")).isEqualTo("4");
        assertThat(tree.getJsonObject("organization").getJsonArray("children").getJsonObject(0)).isEqualTo(json("""
                {'id':'i1','title':'1','visible':false,'href':'index.html?a=1','scormType':'sco','hide':['exit'],
                 'dataFromLms':'x','timeLimitAction':'exit,message','maxTimeAllowed':'PT1H',
                 'completionThreshold':{'completedByMeasure':false,'minProgressMeasure':0.8,'progressWeight':1.0},
                 'data':[{'target':'d1','write':false}],
                 'sequencing':{'limits':{'attemptLimit':2},'objectives':[{'primary':true}]}}"""));
    }

    @Test
    void aRuleWithAMinimumOrAThresholdThatIsNoneIsLeftOutAndReported() throws IOException {
        var rule = "<imsss:rollupRule %s><imsss:rollupConditions><imsss:rollupCondition condition='satisfied'/>"
                + "</imsss:rollupConditions><imsss:rollupAction action='satisfied'/></imsss:rollupRule>";
        var report = inspect(TestManifest.scorm2004(ITEM.formatted("<imsss:sequencing><imsss:sequencingRules>"
                + "<imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition='objectiveMeasureGreaterThan'"
                + " measureThreshold='70'/></imsss:ruleConditions><imsss:ruleAction action='skip'/></imsss:preConditionRule>"
                + "</imsss:sequencingRules><imsss:rollupRules>"
                + rule.formatted("childActivitySet='atLeastPercent' minimumPercent='75'")
                + rule.formatted("childActivitySet='atLeastCount' minimumCount='two'")
                + "</imsss:rollupRules></imsss:sequencing>"), ""));
        var sequencing = ActivityTree.of(report.manifest()).getJsonObject("organization").getJsonArray("children")
                .getJsonObject(0).getJsonObject("sequencing");

        assertThat(sequencing.keySet()).containsExactly("objectives");
        assertThat(report.problems()).extracting(PackageProblem::kind).containsOnly(ProblemKind.BAD_VALUE).hasSize(3);
    }

    @Test
    void whatIsNotGlobalToTheSystemIsSaid() throws IOException {
        var manifest = TestManifest.scorm2004(ITEM.formatted(""), "").replace("<organization ",
                "<organization adlseq:objectivesGlobalToSystem='false' adlcp:sharedDataGlobalToSystem='false' ");
        var organization = tree(inspect(manifest)).getJsonObject("organization");

        assertThat(organization.getBoolean("objectivesGlobalToSystem")).isFalse();
        assertThat(organization.getBoolean("sharedDataGlobalToSystem")).isFalse();
    }

    @Test
    void allOfSequencingIsWritten() throws IOException {
        assertThat(sequencing("""
                <imsss:controlMode choice="false" choiceExit="false" flow="true" forwardOnly="true"
                  useCurrentAttemptObjectiveInfo="false" useCurrentAttemptProgressInfo="false"/>
                <imsss:sequencingRules>
                  <imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>
                    <imsss:ruleAction action="retryAll"/></imsss:postConditionRule>
                  <imsss:preConditionRule><imsss:ruleConditions conditionCombination="any">
                    <imsss:ruleCondition referencedObjective="o1" operator="not" condition="objectiveMeasureGreaterThan" measureThreshold="-0.75"/>
                  </imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule>
                </imsss:sequencingRules>
                <imsss:rollupRules rollupObjectiveSatisfied="false" rollupProgressCompletion="false" objectiveMeasureWeight="0.25">
                  <imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent=".5" minimumCount="1">
                    <imsss:rollupConditions conditionCombination="all"><imsss:rollupCondition operator="not" condition="attempted"/></imsss:rollupConditions>
                    <imsss:rollupAction action="incomplete"/></imsss:rollupRule>
                </imsss:rollupRules>
                <imsss:randomizationControls randomizationTiming="once" selectCount="3" reorderChildren="true" selectionTiming="onEachNewAttempt"/>
                <imsss:deliveryControls tracked="false" completionSetByContent="true" objectiveSetByContent="true"/>
                <adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/>
                <adlseq:rollupConsiderations requiredForSatisfied="ifAttempted" requiredForNotSatisfied="ifNotSkipped"
                  requiredForCompleted="ifNotSuspended" requiredForIncomplete="ifAttempted" measureSatisfactionIfActive="false"/>""", ""))
                .isEqualTo(json("""
                {'controlMode':{'choice':false,'choiceExit':false,'flow':true,'forwardOnly':true,
                  'useCurrentAttemptObjectiveInfo':false,'useCurrentAttemptProgressInfo':false},
                 'rules':[
                  {'kind':'pre','combination':'any','action':'skip','conditions':[{'condition':'objectiveMeasureGreaterThan',
                    'operator':'not','referencedObjective':'o1','measureThreshold':-0.75}]},
                  {'kind':'post','action':'retryAll','conditions':[{'condition':'always'}]}],
                 'rollup':{'rollupObjectiveSatisfied':false,'rollupProgressCompletion':false,'objectiveMeasureWeight':0.25,
                  'rules':[{'childActivitySet':'atLeastPercent','minimumCount':1,'minimumPercent':0.5,'combination':'all',
                    'action':'incomplete','conditions':[{'condition':'attempted','operator':'not'}]}]},
                 'rollupConsiderations':{'requiredForSatisfied':'ifAttempted','requiredForNotSatisfied':'ifNotSkipped',
                  'requiredForCompleted':'ifNotSuspended','requiredForIncomplete':'ifAttempted','measureSatisfactionIfActive':false},
                 'constrainedChoice':{'preventActivation':true,'constrainChoice':true},
                 'randomization':{'randomizationTiming':'once','selectCount':3,'reorderChildren':true,'selectionTiming':'onEachNewAttempt'},
                 'deliveryControls':{'tracked':false,'completionSetByContent':true,'objectiveSetByContent':true},
                 'objectives':[{'primary':true}]}"""));
    }

    @Test
    void eachElementOfTheItemReplacesThatOfTheCollectionEvenAnEmptyOne() throws IOException {
        var sequencing = sequencing("<imsss:controlMode/>",
                "<imsss:controlMode flow='true'/><imsss:deliveryControls tracked='false'/>");

        assertThat(sequencing.containsKey("controlMode")).isFalse();
        assertThat(sequencing.getJsonObject("deliveryControls").getBoolean("tracked")).isFalse();
    }

    @Test
    void objectivesOfImsssAndAdlseqAreTwoElements() throws IOException {
        var objectives = sequencing("""
                <imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">
                  <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>
                  <imsss:mapInfo targetObjectiveID="g" readNormalizedMeasure="false" writeSatisfiedStatus="true"/>
                </imsss:primaryObjective></imsss:objectives>""", """
                <imsss:objectives><imsss:primaryObjective objectiveID="lost"/></imsss:objectives>
                <adlseq:objectives><adlseq:objective objectiveID="p">
                  <adlseq:mapInfo targetObjectiveID="g" readRawScore="false" writeMaxScore="true"/>
                  <adlseq:mapInfo targetObjectiveID="h" writeCompletionStatus="true"/>
                </adlseq:objective></adlseq:objectives>""").getJsonArray("objectives");

        assertThat(objectives).hasSize(1);
        assertThat(objectives.getJsonObject(0)).isEqualTo(json("""
                {'id':'p','primary':true,'satisfiedByMeasure':true,'minNormalizedMeasure':0.6,'maps':[
                 {'target':'g','readSatisfiedStatus':true,'readNormalizedMeasure':false,'readRawScore':false,'readMinScore':true,
                  'readMaxScore':true,'readCompletionStatus':true,'readProgressMeasure':true,
                  'writeSatisfiedStatus':true,'writeNormalizedMeasure':false,'writeRawScore':false,'writeMinScore':false,
                  'writeMaxScore':true,'writeCompletionStatus':false,'writeProgressMeasure':false},
                 {'target':'h','readSatisfiedStatus':false,'readNormalizedMeasure':false,'readRawScore':true,'readMinScore':true,
                  'readMaxScore':true,'readCompletionStatus':true,'readProgressMeasure':true,
                  'writeSatisfiedStatus':false,'writeNormalizedMeasure':false,'writeRawScore':false,'writeMinScore':false,
                  'writeMaxScore':false,'writeCompletionStatus':true,'writeProgressMeasure':false}]}"""));
    }

    @Test
    void onlyAMapOfAdlseqOpensScoresToReading() throws IOException {
        var map = sequencing("<imsss:objectives><imsss:primaryObjective objectiveID='p'/><imsss:objective objectiveID='o'>"
                + "<imsss:mapInfo targetObjectiveID='g'/></imsss:objective></imsss:objectives>", "")
                .getJsonArray("objectives").getJsonObject(1).getJsonArray("maps").getJsonObject(0);

        assertThat(map.getBoolean("readSatisfiedStatus")).isTrue();
        assertThat(map.getBoolean("readNormalizedMeasure")).isTrue();
        assertThat(map.getBoolean("readRawScore")).isFalse();
        assertThat(map.getBoolean("readCompletionStatus")).isFalse();
    }

    @Test
    void sequencingThatCannotBeUnderstoodIsReported() throws IOException {
        var report = inspect(TestManifest.scorm2004(ITEM.formatted("""
                <imsss:sequencing IDRef="none"><imsss:sequencingRules>
                  <imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="full moon"/></imsss:ruleConditions>
                    <imsss:ruleAction action="skip"/></imsss:preConditionRule>
                </imsss:sequencingRules></imsss:sequencing>"""), ""));

        assertThat(codes(report)).containsExactly("sequencingUnknown", "badValue");
        assertThat(arguments(report, "badValue")).containsExactly("full moon", "condition", "1");
        assertThat(item(report, "i1").sequencing().rules()).isEmpty();
    }
}

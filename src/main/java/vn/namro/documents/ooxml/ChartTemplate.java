package vn.namro.documents.ooxml;

import vn.namro.documents.StylePack;
import vn.namro.language.Lang;

/** A chart with columns for what was attained and a line for what was asked; its data comes when it is filled. */
final class ChartTemplate {
    private static final String COLUMNS = "44546A";
    private static final String LINE = "9B1C1F";

    private ChartTemplate() {}

    static String written(StylePack pack, Lang lang) {
        var tag = lang == Lang.VI ? "vi-VN" : "en-GB";
        var letters = """
                <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>\
                <a:latin typeface="%s"/></a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>""".formatted(XmlPart.escaped(pack.font()), tag);
        return """
                <c:chartSpace %s><c:date1904 val="0"/><c:lang val="%s"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
                <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
                <c:ser><c:idx val="0"/><c:order val="0"/><c:tx/><c:spPr><a:solidFill><a:srgbClr val="%s"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
                <c:dLbls><c:spPr><a:noFill/></c:spPr>%s<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
                <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat/><c:val/></c:ser>\
                <c:gapWidth val="80"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>\
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>\
                <c:ser><c:idx val="1"/><c:order val="1"/><c:tx/><c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="%s"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr>\
                <c:marker><c:symbol val="none"/></c:marker><c:cat/><c:val/><c:smooth val="0"/></c:ser>\
                <c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>\
                <c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
                <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>%s<c:crossAx val="1002"/><c:crosses val="autoZero"/>\
                <c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>\
                <c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>\
                <c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
                <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>\
                <c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>%s</c:legend>\
                <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>"""
                .formatted(TemplateParts.NAMES, tag, COLUMNS, letters, LINE, letters, letters, letters);
    }
}

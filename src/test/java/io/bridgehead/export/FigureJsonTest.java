package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import org.junit.jupiter.api.Test;

class FigureJsonTest {
    private final FigureJson json = new FigureJson();

    @Test
    void writesAWholeFigureInOneLanguage() {
        assertThat(json.write(Samples.figure(Samples.TREND), Lang.ZH)).isEqualTo("""
                {"id":"partners.count","title":"贸易伙伴数","subtitle":"内蒙古 · 2014–2025年","lang":"zh",\
                "unit":{"code":"CNY-yi","label":"亿元","decimals":1},"scope":{"region":["CN-NM"]},"shape":"trend",\
                "data":{"chart":"line","series":[{"key":"published","name":"公布值","role":"published","points":[\
                {"slot":"2024","period":"2024","label":"2024年","basis":"year","value":187.50,"status":"published",\
                "source":"prn","growth":0.00000001,"publishedGrowth":null},\
                {"slot":"2025","period":"2025-01/2025-09","label":"2025年1–9月","basis":"ytd","value":null,\
                "status":"sample","source":"batch:3","growth":null,"publishedGrowth":null}]}],"lines":[]},\
                "notes":[{"code":"sample","text":"含示例数据"}],\
                "provenance":{"status":["published","sample"],"asOf":"2025-11-30","definition":"定义","formula":"公式",\
                "reference":"参考","sources":[{"id":"prn","publisher":"Office","title":"Release",\
                "published":"2024-08-20","url":null,"note":null}],\
                "batches":[{"id":3,"profile":"trade","file":"trade.csv","loadedAt":"2026-11-24T10:00:00Z",\
                "status":"sample"}]}}""");
    }

    @Test
    void writesARanking() {
        assertThat(data(Samples.RANKING, Lang.EN)).isEqualTo("""
                {"items":[{"key":"MNG","name":"Mongolia","value":699,"share":0.356,"growth":0.508,\
                "contribution":15.6,"status":"sample","source":"batch:3","kind":"item","rankBefore":null},\
                {"key":"others","name":"others","value":-1000,"share":null,"growth":null,"contribution":null,\
                "status":"loaded","source":"batch:3","kind":"others","rankBefore":null}],"total":1965.3,"lines":[]}""");
    }

    @Test
    void writesAMatrixWithNullsWhereNothingIs() {
        assertThat(data(Samples.MATRIX, Lang.EN)).isEqualTo("""
                {"rows":[{"key":"equipment","name":"Equipment"}],\
                "columns":[{"key":"agri","name":"+Agri"},{"key":"digital","name":"Digital"}],\
                "cells":[[12,null]],"rowTotals":[12],"columnTotals":[12,null],"total":12,"status":"sample",\
                "source":"batch:3"}""");
    }

    @Test
    void writesProgress() {
        assertThat(data(Samples.PROGRESS, Lang.ZH)).isEqualTo("""
                {"at":"2025-11-30","items":[{"key":"dairy","name":"奶业","actual":54.2,"plan":null,"previous":52.1,\
                "milestones":12,"late":2,"status":"sample","source":"batch:3","group":"agri","groupName":"农畜"}]}""");
    }

    @Test
    void writesFacts() {
        assertThat(data(Samples.FACTS, Lang.ZH)).isEqualTo("""
                {"items":[{"key":"trade.total","name":"进出口总额","value":1963.3,\
                "unit":{"code":"CNY-yi","label":"亿元","decimals":1},"period":"2025年1–11月","basis":"ytd",\
                "status":"published","source":"prn","change":4.2,"changeUnit":"%","changeKind":"published",\
                "changeLabel":"同比（公布）","link":"partners","spark":[]},\
                {"key":"port.cargo","name":"口岸","value":null,"unit":{"code":"Mt","label":"百万吨","decimals":2},\
                "period":null,"basis":null,"status":"loaded","source":"","change":null,"changeUnit":null,\
                "changeKind":null,"changeLabel":null,"link":null,"spark":[]}]}""");
    }

    private String data(Shape shape, Lang lang) {
        var whole = json.write(Samples.figure(shape), lang);
        return whole.substring(whole.indexOf("\"data\":") + "\"data\":".length(), whole.indexOf(",\"notes\":"));
    }
}
